/**
 * LinkedIn: posts, and comments where the writer asked for them as well. Posts are written in Quill, in a
 * dialog within an open shadow root, or in the page itself where the older layout is shown; comments in
 * TipTap, or Quill, below a post. Messages are left alone.
 *
 * Who is signed in and what is scheduled have no stable marks there, so they are not told. A post
 * counts as sent when its dialog goes away by itself after "Post"; a comment is never counted.
 *
 * To try by hand: https://www.linkedin.com/feed/?shareActive=true (new post), a company page's "Create"
 * button, and "Comment" below any post of https://www.linkedin.com/feed/.
 */
import { proseMirror } from './editors/prose-mirror.ts';
import { quill } from './editors/quill.ts';
import { type Frame, framedComposers, framedSending } from './framed.ts';
import { isComment, isPost, linkedinFinder } from './linkedin/finder.ts';
import { themeOf } from './page-theme.ts';
import { previewFacts } from './previews.ts';
import { buttonThat, saysPost } from './send-words.ts';
import { type Site, unknownFacts } from './site.ts';

const dialog = '[role="dialog"]';

const frame: Frame = {
  frame: dialog,
  isBox: isPost,
  // With a time chosen the button reads "Schedule", and what it then does is no post yet.
  sendControlIn: (within) => buttonThat(saysPost, within),
};

const posts = framedComposers(frame);
const sending = framedSending(frame, posts);
const factsOfPost = previewFacts(posts);

/** A comment's composer is the form around its box, which stays when the box is drawn anew. */
const comments = {
  composerOf: (box: HTMLElement) => box.closest('form') ?? box.parentElement ?? box,
  boxIn: (composer: HTMLElement) =>
    [...composer.querySelectorAll('[contenteditable="true"]')].find(isComment) ??
    (isComment(composer) ? composer : undefined),
};

export const linkedin: Site = {
  ...linkedinFinder,
  composerOf: (box) => (isComment(box) ? comments.composerOf(box) : posts.composerOf(box)),
  boxesOf(composer) {
    if (composer.matches(dialog)) return posts.boxesOf(composer);
    const box = comments.boxIn(composer);
    return box ? [box] : [];
  },
  regionOf: (box) => (isComment(box) ? comments.composerOf(box) : posts.regionOf(box)),
  editorOf: (box) => (proseMirror.fits(box) ? proseMirror : quill),
  facts: (composer) =>
    composer.matches(dialog) ? factsOfPost(composer) : { ...unknownFacts, reply: true },
  evidence: {
    ...sending,
    canSend: (composer) => composer.matches(dialog) && sending.canSend(composer),
  },
  theme: () => themeOf(document),
};
