/**
 * Before posting: the one moment at which Parapet steps between the writer and the page, and only where the writer
 * asked it to. It fails open: whatever goes wrong or takes long, the post goes.
 */
import type { Nudge } from '../../rules/types.ts';
import type { Life } from '../../sites/life.ts';
import type { Site } from '../../sites/site.ts';

/** What the guard asks of the desk at the composer that would be sent. */
export interface GuardedDesk {
  readonly composer: HTMLElement;
  /** The draft as it was last read, and the nudges it has. */
  texts(): readonly string[];
  nudges(): readonly Nudge[];
  /** Shows a nudge with the choice to post all the same; false where it cannot be seen. */
  hold(nudge: Nudge, post: () => void): boolean;
  /** Takes that back: the post goes. */
  letGo(): void;
}

interface Gate {
  isOn(): boolean;
  desk(): GuardedDesk | undefined;
  /** In milliseconds; for tests. */
  now?(): number;
}

/** Longer than this the writer is not kept waiting for us, in milliseconds. */
const patienceMs = 500;

/**
 * Holds a post back, once for each wording, where a nudge says to think twice. To be started before anything else of
 * ours listens for posts: what is held back was not sent.
 */
export function guardPosting(site: Site, gate: Gate, life: Life): void {
  const asked = new Set<string>();
  const now = gate.now ?? (() => performance.now());

  const decide = (event: Event, composer: () => HTMLElement | undefined, post: () => void) => {
    const begun = now();
    let desk: GuardedDesk | undefined;
    try {
      if (!gate.isOn()) return;
      desk = gate.desk();
      const nudge = desk?.nudges().find(({ level }) => level === 'error');
      if (!desk || !nudge || desk.composer !== composer()) return;
      const wording = JSON.stringify(desk.texts());
      if (asked.has(wording) || wording !== wordingNow(site, desk.composer)) return;
      asked.add(wording);
      if (desk.hold(nudge, post) && now() - begun <= patienceMs) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      desk.letGo();
    } catch {
      // The post goes. Nothing of ours may stay over it.
      try {
        desk?.letGo();
      } catch {}
    }
  };

  const options = { capture: true, signal: life.signal };
  window.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      const pressed = path.find((each) => each instanceof HTMLElement);
      decide(
        event,
        () => site.evidence.composerSentBy(path),
        () => pressed?.click(),
      );
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const path = event.composedPath();
      const [target] = path;
      const composer = () => {
        const box = site.boxAt(path);
        const found = box && site.composerOf(box);
        return found && site.evidence.canSend(found) ? found : undefined;
      };
      // “Post anyway” is the writer's own gesture again; its wording has been asked about by then.
      const { key, code, ctrlKey, metaKey } = event;
      const again = { key, code, ctrlKey, metaKey, keyCode: 13 };
      const press = { ...again, bubbles: true, cancelable: true, composed: true };
      decide(event, composer, () => target?.dispatchEvent(new KeyboardEvent('keydown', press)));
    },
    options,
  );
}

/** The draft as it is at this moment: what was typed since the last reading has not been looked at. */
function wordingNow(site: Site, composer: HTMLElement): string {
  const boxes = site.boxesOf(composer);
  return JSON.stringify(boxes.map((box) => site.editorOf(box).read(box).text));
}
