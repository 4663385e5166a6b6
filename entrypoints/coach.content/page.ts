import type { Command, Keys } from '../../components/shapes.ts';
import { focusPath } from '../../sites/dom.ts';
import type { ShortLife } from '../../sites/life.ts';
import { type Life, shortLife } from '../../sites/life.ts';
import type { Site } from '../../sites/site.ts';
import type { CoachReport } from '../shared/messages.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Kept } from './kept.ts';
import { sayOffHere } from './off-here.ts';
import { guardPosting } from './posting-guard.ts';
import type { Screen } from './screen.ts';

/** What a desk works with. */
export interface Tools {
  readonly site: Site;
  readonly kept: Kept;
  readonly screen: Screen;
  /** The keys the browser has for our commands. */
  keys(): Keys;
}

/** The page as a whole: keeps one desk, at the composer last written in. */
export interface CoachedPage {
  /** Something kept has changed: read again, or leave if the site was switched off. */
  refresh(): void;
  report(): CoachReport;
  show(nudge: number): void;
  obey(command: Command): void;
}

export function coachPage(tools: Tools, life: Life): CoachedPage {
  let desk: (Desk & { readonly life: ShortLife }) | undefined;

  let farewell: ShortLife | undefined;

  const leave = () => {
    desk?.life.end();
    desk = undefined;
  };
  const switchedOff = () => {
    const box = desk && tools.site.boxesOf(desk.composer)[0];
    leave();
    if (!box) return;
    farewell = shortLife(life);
    sayOffHere(tools.site, tools.screen, box, farewell);
  };
  const sitAt = (box: HTMLElement | undefined) => {
    if (!box || !tools.kept.on()) return;
    const composer = tools.site.composerOf(box);
    if (desk?.composer === composer && !desk.life.signal.aborted) return;
    leave();
    farewell?.end();
    const deskLife = shortLife(life);
    desk = { ...openDesk(tools, composer, deskLife), life: deskLife };
  };
  const { site, kept } = tools;
  const mayRead = (box: HTMLElement) => kept.comments() || site.isComment?.(box) !== true;
  const boxAt = (path: readonly EventTarget[]) => {
    const box = site.boxAt(path);
    return box && mayRead(box) ? box : undefined;
  };
  const focused = () => boxAt(focusPath(document));

  document.addEventListener('focusin', (event) => sitAt(boxAt(event.composedPath())), {
    capture: true,
    signal: life.signal,
  });
  guardPosting(site, { isOn: () => kept.on() && kept.holdsPosts(), desk: () => desk }, life);
  sitAt(focused());

  return {
    refresh() {
      if (!kept.on()) switchedOff();
      else if (desk && !site.boxesOf(desk.composer).every(mayRead)) leave();
      else if (desk) desk.refresh();
      else sitAt(focused());
    },
    report: () => desk?.report() ?? { site: tools.site.id, writing: false, nudges: [] },
    show: (nudge) => desk?.show(nudge),
    obey: (command) => desk?.obey(command),
  };
}
