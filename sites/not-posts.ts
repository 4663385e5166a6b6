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

/**
 * "Comment", "reply" and "message" as they begin in the languages of the sites we know. Whole
 * beginnings only: a label may hold the name of who is writing, such as Chatham House.
 */
const aboutOthers =
  /\b(?:comment|komment|koment|coment|yorum|reply|antwort|répon|rispondi|responder|messag|nachricht|mensaj|mensag|mesaj|chat\b)|コメント|评论|評論|留言|댓글|返信|メッセージ|消息|訊息|메시지/iu;

/** "Search" and "password", which such a label begins with. */
const noText =
  /^(?:search|such|recherch|buscar|cerca|ara\b|検索|搜索|搜尋|검색|password|passwort)/i;

/** Whether a box says that it is for something else than a post, in the label or placeholder people see. */
export function saysOtherPurpose(box: Element): boolean {
  const said = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title'];
  return said
    .map((name) => box.getAttribute(name) ?? '')
    .some((words) => aboutOthers.test(words) || noText.test(words));
}
