/**
 * The words every room shares: what a draft is, and what the coach says about it.
 * All offsets are UTF-16 code units into the text of one post.
 */

/** How firmly a nudge speaks. Shown as "A thought", "Worth a look", "Think twice". */
export type Level = 'suggestion' | 'warning' | 'error';

/** What a rule is about. `style` is for rules that do not say (most Vale styles). */
export type Category =
  | 'tone'
  | 'jargon'
  | 'risk'
  | 'propriety'
  | 'privacy'
  | 'accessibility'
  | 'inclusive'
  | 'voice'
  | 'cadence'
  | 'style';

/** A stretch of one post's text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A picture or film attached to a post, and whether its description is filled in. */
export interface Media {
  readonly kind: 'image' | 'video' | 'gif';
  readonly described: boolean;
}

/** One post of a draft. A thread has several. */
export interface Post {
  readonly text: string;
  readonly media?: readonly Media[];
}

/** What kind of post went out: only `post` and `thread` count towards cadence. */
export type SentKind = 'post' | 'reply' | 'thread';

/** One line of the ledger: a post that was really sent. Times only, never text. */
export interface Sent {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: SentKind;
}

/** What is being written, and what the page tells us about it. */
export interface Draft {
  readonly posts: readonly Post[];
  /** The site's id: `x`, `bluesky`, … */
  readonly site: string;
  /** The account's handle without `@`, where the page shows it. */
  readonly account?: string;
  readonly reply?: boolean;
  readonly quote?: boolean;
  readonly scheduled?: boolean;
  /** When it is being written, in milliseconds since the epoch. */
  readonly now: number;
  /** What this account sent lately, oldest first. */
  readonly sent?: readonly Sent[];
  /** States the writer or admin has ticked: `live`, `emergency`, … */
  readonly states?: readonly string[];
}

/** A way out: what to put in place of the nudge's span, or of its own where it gives one. */
export interface Fix {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** One thing the coach has to say about one span of a draft. */
export interface Nudge extends Span {
  readonly pack: string;
  readonly rule: string;
  readonly category: Category;
  readonly level: Level;
  /** Which post of the draft, from 0. */
  readonly post: number;
  /** The text at the span; empty when the nudge is about the draft as a whole. */
  readonly match: string;
  readonly message: string;
  readonly why?: string;
  readonly owner?: string;
  /** Where the guidance behind the rule can be read. */
  readonly link?: string;
  /** The guidance's name, for people. */
  readonly source?: string;
  readonly fixes: readonly Fix[];
  /** Its one fix may be taken together with others, without a look at each. */
  readonly sure?: true;
}
