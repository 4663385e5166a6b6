/**
 * Signs that what is written somewhere is no post: a private message, a comment, a search. The
 * second line of defence only: sites say which boxes are theirs, and all others are left alone.
 */

/** Parts of an address where people write to each other in private. */
const privatePath =
  /\/(?:messages?|messaging|inbox|direct|dms?|chats?|conversations?|mail)(?:\/|$)/i;

/** Whether a page is a place for private messages, by its address. */
export function isPrivatePage(page: Document): boolean {
  return privatePath.test(page.location.pathname);
}

/** "Comment", "reply", "message" and "search" as they begin in the languages of the sites we know. */
const otherPurpose =
  /comment|komment|coment|kom+ent|yorum|コメント|评论|留言|댓글|reply|antwort|répon|respond|rispond|返信|messag|nachricht|mensaj|mensag|mesaj|chat|メッセージ|消息|訊息|메시지|search|such|recherch|buscar|cerca|検索|搜索|password/i;

/** Whether a box says that it is for something else than a post, in the label or placeholder people see. */
export function saysOtherPurpose(box: Element): boolean {
  const said = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title'];
  return said.some((name) => otherPurpose.test(box.getAttribute(name) ?? ''));
}
