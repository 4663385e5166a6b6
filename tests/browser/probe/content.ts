/**
 * The content script of a test-only extension: it hands the sites room to a test, running where it
 * really runs, in the isolated world. The page asks by an event on a box, and is answered by an
 * event on the document.
 */
import type { Edit } from '../../../sites/editors/editor.ts';
import { siteOf } from '../../../sites/index.ts';
import { lifeUntil } from '../../../sites/life.ts';
import { openMarks } from '../../../sites/marks.ts';
import { type Sending, watchSending } from '../../../sites/sending/watch-sending.ts';
import type { Site } from '../../../sites/site.ts';
import { watchComposer } from '../../../sites/watch-composer.ts';
import { anEditor } from './an-editor.ts';
import { openLayer } from './layer.ts';
import { type Asked, answerEvent, askEvent, type Question, type Questions } from './protocol.ts';

/** Each answers from the question's detail as JSON. */
type Answers = Record<Question, (box: HTMLElement, detail: string) => unknown>;

const ending = new AbortController();
const life = lifeUntil(ending.signal);

function answersFor(site: Site): Answers {
  const sendings: Sending[] = [];
  watchSending(site, life, (sending) => sendings.push(sending));
  const told = { changes: 0, gone: 0 };

  const write = (box: HTMLElement, edit: Edit) => site.editorOf(box).write(box, edit, life);
  return {
    read: (box) => ({
      text: site.editorOf(box).read(box).text,
      selection: site.editorOf(box).selection(box) ?? null,
    }),
    write: (box, detail) => write(box, JSON.parse(detail)),
    writeTwice(box, detail) {
      const edit: Edit = JSON.parse(detail);
      return Promise.all([write(box, edit), write(box, edit)]);
    },
    facts: (box) => site.facts(site.composerOf(box)),
    told: () => told,
    sendings: () => sendings,
    mark(box, detail) {
      const phrases: Questions['mark']['ask'] = JSON.parse(detail);
      const composer = site.composerOf(box);
      const marks = openMarks(life, { layer: openLayer(life) });
      const paint = () => marks.paint(markedIn(site, composer, phrases));
      watchComposer(site, composer, life, {
        changed() {
          told.changes += 1;
          paint();
        },
        gone: () => {
          told.gone += 1;
        },
      });
      paint();
      return null;
    },
    end() {
      ending.abort();
      return null;
    },
  };
}

function markedIn(site: Site, composer: HTMLElement, phrases: Questions['mark']['ask']) {
  return site
    .boxesOf(composer)
    .map((box) => ({ box, reading: site.editorOf(box).read(box) }))
    .flatMap(({ box, reading }) =>
      phrases.flatMap(({ phrase, level }) =>
        [...reading.text.matchAll(RegExp(RegExp.escape(phrase), 'g'))].map(({ index }) => ({
          box,
          reading,
          start: index,
          end: index + phrase.length,
          level,
        })),
      ),
    );
}

async function answer(answers: Answers, box: HTMLElement, { id, question, detail }: Asked) {
  const said = await answers[question](box, detail);
  document.dispatchEvent(
    new CustomEvent(answerEvent, { detail: JSON.stringify({ id, answer: said }) }),
  );
}

const known = siteOf(document);
const site = known && known.id !== 'anywhere' ? known : anEditor;
const answers = answersFor(site);
document.addEventListener(askEvent, (event) => {
  const [box] = event.composedPath();
  if (!(event instanceof CustomEvent) || !(box instanceof HTMLElement)) return;
  void answer(answers, box, JSON.parse(event.detail));
});
