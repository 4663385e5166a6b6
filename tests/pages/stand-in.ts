import type { IncomingHttpHeaders } from 'node:http';

/** A request as a stand-in sees it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** One stand-in site: its page, which is bundled at start, and what its server answers. */
export interface StandIn {
  readonly id: string;
  /** The hosts it answers for. */
  readonly hosts: readonly string[];
  /** The script that builds the page; its CSS imports are bundled with it. */
  readonly entry: URL;
  readonly title: string;
  /** Whether even its strict policy lets styles be written inline, as some editors need. */
  readonly inlineStyles?: boolean;
  /** The markup the script fills. */
  readonly body: string;
  /** Calls the page makes. `undefined` means "not one of mine": the page itself is served. */
  answer(request: Asked): Answer | undefined;
}

/** Where a draft is begun on a stand-in site. */
export interface Start {
  /** The page, with its host. */
  readonly path: string;
  /** What is pressed, in order, until the box is there; nothing where it always is. */
  readonly open: readonly string[];
  /** Which editor is then written in. */
  readonly editor: string;
}

/** A stand-in for a site people write on. */
export interface SiteStandIn extends StandIn {
  readonly start: Start;
}
