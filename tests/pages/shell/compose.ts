import type { Mount, Mounted } from '../editors/mounted.ts';
import { type Attachment, announceComposer, announceEditor } from '../page-api.ts';

/** One composer's draft. It outlives the nodes that show it. */
export interface Draft {
  readonly texts: readonly string[];
  readonly media: readonly Attachment[];
  readonly sending: boolean;
  readonly failed: boolean;
}

/** How one site shows a draft. */
export interface View {
  readonly content: readonly Node[];
  /** Where each post's editor goes. */
  readonly places: readonly HTMLElement[];
  /** What sends; some sites take it away while the draft is on its way. */
  readonly send?: HTMLElement;
}

/** One composer of a site. */
export interface Plan {
  /** `home` or `modal`: its editors are `modal/0`, `modal/1`, … */
  readonly name: string;
  /** What stays while everything in it is built anew. */
  readonly frame: HTMLElement;
  readonly mount: Mount;
  view(draft: Draft, composing: Composing): View;
  /** Sends these posts; resolves to whether the server took them. */
  request(texts: readonly string[]): Promise<boolean>;
  /** The server took them. */
  sent(composing: Composing): void;
}

export interface Composing {
  readonly draft: Draft;
  send(): void;
  addPost(): void;
  /** Throws the nodes away and builds new ones, as sites do at the most inconvenient moments. */
  rebuild(): void;
  clear(): void;
  /** The composer goes, with all that was announced of it. */
  end(): void;
}

/** Brings a composer to life in its frame. */
export function compose(plan: Plan): Composing {
  let draft: Draft = { texts: [''], media: [], sending: false, failed: false };
  let mounted: readonly Mounted[] = [];
  let withdraw: readonly (() => void)[] = [];
  let send: HTMLElement | undefined;

  const texts = () => mounted.map((editor) => editor.text());
  const showSend = () => {
    const empty = texts().every((text) => text.trim() === '') && draft.media.length === 0;
    send?.toggleAttribute('disabled', empty || draft.sending);
    if (empty || draft.sending) send?.setAttribute('aria-disabled', 'true');
    else send?.removeAttribute('aria-disabled');
  };
  const build = () => {
    for (const undo of withdraw) undo();
    const view = plan.view(draft, composing);
    plan.frame.replaceChildren(...view.content);
    mounted = view.places.map((place) => plan.mount(place));
    mounted.forEach((editor, index) => {
      const text = draft.texts[index] ?? '';
      if (text !== '') editor.put(text);
    });
    withdraw = [
      ...mounted.map((editor, index) => announce(`${plan.name}/${index}`, editor)),
      announceComposer(plan.name, (item) => change({ media: [...draft.media, item] })),
    ];
    send = view.send;
    showSend();
  };
  /** Changes the draft and builds its nodes anew, keeping what is written. */
  const change = (changes: Partial<Draft>) => {
    draft = { ...draft, texts: texts(), ...changes };
    build();
    mounted.at(-1)?.element()?.focus();
  };

  const composing: Composing = {
    get draft() {
      return { ...draft, texts: texts() };
    },
    async send() {
      const posts = texts();
      if (draft.sending || posts.every((text) => text.trim() === '')) return;
      change({ sending: true, failed: false });
      const taken = await plan.request(posts);
      if (!taken) return change({ sending: false, failed: true });
      draft = { ...draft, sending: false };
      window.__page.sent.push({ operation: plan.name, texts: posts });
      plan.sent(composing);
    },
    addPost: () => change({ texts: [...texts(), ''] }),
    rebuild: () => change({}),
    clear: () => change({ texts: [''], media: [], sending: false, failed: false }),
    end() {
      watcher.disconnect();
      for (const undo of withdraw) undo();
      plan.frame.remove();
    },
  };
  const watcher = new MutationObserver(showSend);
  watcher.observe(plan.frame, { childList: true, characterData: true, subtree: true });
  plan.frame.addEventListener('input', showSend);
  plan.frame.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) composing.send();
  });
  build();
  return composing;
}

function announce(id: string, editor: Mounted): () => void {
  const report = () => {
    const hasFocus = editor.element()?.matches(':focus') ?? false;
    return { id, text: editor.text(), ...editor.selection(), hasFocus };
  };
  return announceEditor(id, { element: editor.element, report }, editor.put);
}

/** Asks the stand-in's server to take a post; it answers as the test wants. */
export async function post(address: string, body: unknown): Promise<boolean> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-stand-in-outcome': window.__page.outcome },
    body: JSON.stringify(body),
  });
  return response.ok;
}
