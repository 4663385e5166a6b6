/**
 * How sites that mark their send button with nothing but a word say "send this post". Whole labels
 * only: "Next", "Schedule" or "Save draft" must never be taken for it. In a language that is
 * missing here the coach stays away from such sites rather than guess.
 */

const post = setOf(
  'post|post all|publish|posten|alle posten|veröffentlichen|publier|publicar|pubblica|plaatsen',
  'opublikuj|publicera|publiser|slå op|julkaise|postio|postáil|投稿|投稿する|게시|게시하기|发布|发帖',
  '發佈|貼文|نشر|פרסום|опубликовать|опублікувати',
);

const share = setOf(
  'share|teilen|partager|compartir|compartilhar|partilhar|condividi|delen|udostępnij|dela|del|jaa',
  'rhannu|roinn|シェア|シェアする|공유하기|分享|paylaş|مشاركة|שיתוף|поделиться|поширити',
);

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split('|')));
}

/** Characters without width, which some sites put into their labels. */
const invisible = /[\u200B-\u200F\u2060\uFEFF]/g;

function labelOf(control: Element): string {
  const label = control.getAttribute('aria-label') ?? control.textContent ?? '';
  return label.replace(invisible, '').trim().toLowerCase();
}

/** Whether a control says "Post", in any language we know. */
export function saysPost(control: Element): boolean {
  return post.has(labelOf(control));
}

/** Whether a control says "Share". */
export function saysShare(control: Element): boolean {
  return share.has(labelOf(control));
}

/** The last button of a frame that says so: what comes before it may be menus of the same word. */
export function buttonThat(
  says: (control: Element) => boolean,
  frame: HTMLElement,
): HTMLElement | undefined {
  return [...frame.querySelectorAll<HTMLElement>('button, [role="button"]')].findLast(says);
}
