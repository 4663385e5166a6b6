/** One real editor on a bare page, as its library's own model has it. */
export interface Mounted {
  /** The editable element that is on the page now. */
  element(): HTMLElement | null;
  /** The text that would be posted, lines joined with one newline. */
  text(): string;
  /** The model's selection as UTF-16 offsets into the text; from 0 to 0 while there is none. */
  selection(): { readonly anchor: number; readonly focus: number };
  /** Makes this the text, with nothing to undo. */
  put(text: string): void;
  /**
   * Lets so long pass, as the editor sees it, that its next change is undone on its own. Some take
   * what comes within a second for one change; how quick a test is must not matter.
   */
  rest?(): void;
  /** Puts a handle at the caret as picked from a list: one thing, not letters. */
  mention?(handle: string): void;
}

/** Builds an editor into a place of the page. */
export type Mount = (place: HTMLElement) => Mounted;

/** What the composers of all sites set apart as it is typed: hashtags, handles and links. */
export const entity = /https?:\/\/\S+|(?<=^|\s)[#@][\p{L}\p{N}_]+/gu;
