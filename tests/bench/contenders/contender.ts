/** What is measured: something that can be loaded and then checks texts. */

/** Checks a text and tells how many things it has to say. */
export type Check = (text: string) => number | Promise<number>;

export interface Contender {
  /** As the table names it. */
  readonly title: string;
  /**
   * Loads everything up to being ready for a first text. Modules are imported here, not at the top of
   * a file, so that loading them is measured too. `folder` holds what was prepared beforehand.
   */
  load(folder: string): Promise<Check>;
}
