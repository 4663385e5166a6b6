/** A page with the marks of X that matter: two live boxes of the same id, and many that are not boxes. */
import { draftBox, type Leaf } from '../draft-page.ts';

export interface XPage {
  readonly home: HTMLElement;
  readonly column: HTMLElement;
  /** Opens a dialog with these posts in it. */
  openDialog(...posts: readonly (readonly Leaf[])[]): { dialog: HTMLElement; boxes: HTMLElement[] };
}

export function xPage(): XPage {
  document.body.innerHTML = `
    <nav>
      <a data-testid="AppTabBar_Profile_Link" href="/Signed_in"></a>
      <button data-testid="SideNav_AccountSwitcher_Button">
        <div data-testid="UserAvatar-Container-Signed_in"></div>
      </button>
    </nav>
    <input data-testid="SearchBox_Search_Input">
    <div data-testid="GrokDrawer"><textarea></textarea></div>
    <textarea data-testid="dm-composer-textarea"></textarea>
    <div data-testid="dmComposerTextInput" contenteditable="true"></div>
    <main><div data-testid="primaryColumn">
      <div class="inline">
        <div data-testid="UserAvatar-Container-Delegated"></div>
        <div class="body">
          <div data-testid="tweetTextarea_0RichTextInputContainer"><div data-testid="tweetTextarea_0_label"></div></div>
          <div data-testid="toolBar"><button data-testid="tweetButtonInline"><span>Post</span></button></div>
        </div>
      </div>
      <article data-testid="tweet"><div data-testid="UserAvatar-Container-Other"></div></article>
    </div></main>
    <div id="layers"></div>`;
  return {
    home: draftBox([['Home']], found('[data-testid="tweetTextarea_0_label"]')),
    column: found('[data-testid="primaryColumn"]'),
    openDialog(...posts) {
      const dialog = found('#layers').appendChild(document.createElement('div'));
      dialog.setAttribute('role', 'dialog');
      const boxes = posts.map((leaves) => draftBox([leaves], dialog));
      boxes.forEach((box, index) => {
        box.dataset.testid = `tweetTextarea_${index}`;
      });
      dialog.insertAdjacentHTML('beforeend', '<button data-testid="tweetButton">Post</button>');
      return { dialog, boxes };
    },
  };
}

/** The first element that matches. */
export function found(selector: string, within: ParentNode = document): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The path an event on this element takes. */
export function pathOf(element: Element): EventTarget[] {
  let path: EventTarget[] = [];
  element.addEventListener(
    'probe',
    (event) => {
      path = event.composedPath();
    },
    { once: true },
  );
  element.dispatchEvent(new Event('probe', { bubbles: true, composed: true }));
  return path;
}
