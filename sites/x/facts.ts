/** What X's page shows about a draft besides its text. */
import type { Media } from '../../rules/types.ts';
import { behindEach, comesBefore } from '../dom.ts';
import type { Facts } from '../site.ts';
import { boxesOf, composerOf } from './composer.ts';

const avatar = 'UserAvatar-Container-';
/** The post being answered is an article within the composer; what it shows is not the writer's. */
const otherPost = 'article[data-testid="tweet"]';

export function facts(composer: HTMLElement): Facts {
  const boxes = boxesOf(composer);
  const account = accountOf(composer, boxes[0]);
  return {
    ...(account !== undefined && { account }),
    reply: isReply(composer),
    quote: isQuote(composer),
    scheduled: composer.querySelector('[data-testid="scheduledTweetIndicator"]') !== null,
    media: mediaOf(composer, boxes),
  };
}

/**
 * The handle the draft will be posted under. The picture beside the box comes first: it is right
 * with delegated accounts too, where the rest of the page shows the person signed in.
 */
function accountOf(composer: HTMLElement, box: HTMLElement | undefined): string | undefined {
  const pictures = [...composer.querySelectorAll(`[data-testid^="${avatar}"]`)].filter(
    (picture) => box && !picture.closest(otherPost) && comesBefore(picture, box),
  );
  const page = composer.ownerDocument;
  const candidates = [
    pictureHandle(pictures.at(-1)),
    pictureHandle(
      page.querySelector(
        `[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="${avatar}"],
         [data-testid="DashButton_ProfileIcon_Link"] [data-testid^="${avatar}"]`,
      ),
    ),
    page
      .querySelector('a[data-testid="AppTabBar_Profile_Link"]')
      ?.getAttribute('href')
      ?.replace('/', ''),
  ];
  return candidates.find((handle) => handle !== undefined && /^\w{1,15}$/.test(handle));
}

function pictureHandle(picture: Element | null | undefined): string | undefined {
  const handle = picture?.getAttribute('data-testid')?.slice(avatar.length);
  return handle === 'unknown' ? undefined : handle;
}

function isReply(composer: HTMLElement): boolean {
  if (new URLSearchParams(location.search).has('in_reply_to')) return true;
  if (composer.matches('[role="dialog"]')) return composer.querySelector(otherPost) !== null;
  return /^\/\w+\/status\/\d+/.test(location.pathname);
}

/** The quoted post is a card with a name, but no article. */
function isQuote(composer: HTMLElement): boolean {
  if (!composer.matches('[role="dialog"]')) return false;
  if (new URLSearchParams(location.search).has('url')) return true;
  return [...composer.querySelectorAll('[data-testid="User-Name"]')].some(
    (name) => !name.closest(otherPost),
  );
}

/** For each box the media between it and the next. */
function mediaOf(composer: HTMLElement, boxes: readonly HTMLElement[]): Media[][] {
  const shelves = [...composer.querySelectorAll('[data-testid="attachments"]')].filter(
    (shelf) => composerOf(shelf) === composer && !shelf.closest(otherPost),
  );
  return behindEach(boxes, shelves).map((own) =>
    own.flatMap((shelf) => [...shelf.querySelectorAll('[role="group"]')].map(mediaIn)),
  );
}

/** One attachment. A badge reads ALT only where there is a description; GIFs have GIF or GIFALT. */
function mediaIn(group: Element): Media {
  const badges = [...group.querySelectorAll('*')].map((element) => element.textContent?.trim());
  const gif = badges.some((badge) => badge === 'GIF' || badge === 'GIFALT');
  return {
    kind: gif ? 'gif' : group.querySelector('video') ? 'video' : 'image',
    described: badges.some((badge) => badge === 'ALT' || badge === 'GIFALT'),
  };
}
