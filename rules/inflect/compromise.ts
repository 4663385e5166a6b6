/** Forms of English words: compromise conjugates, we add the other spellings. Only used to compile packs. */
import nlp from 'compromise';
import type { Inflected, Inflector, WordClass } from './inflector.ts';
import { spellingsOf } from './spelling.ts';

export const compromiseInflector: Inflector = {
  inflect(from, to, as) {
    switch (as ?? classOf(from, to)) {
      case 'verb':
        return tidy(from, to, inflectVerb(from, to));
      case 'noun':
        return tidy(from, to, inflectNoun(from, to));
      default:
        return tidy(from, to, []);
    }
  },
};

/**
 * What a word is where the rule does not say. Many words are both noun and verb, so the replacement
 * is asked too: “leverage” with “use” is a verb, “initiative” with “plan” a noun.
 */
function classOf(from: string, to: readonly string[]): WordClass | undefined {
  const instead = to.find((each) => each !== '');
  if (instead === undefined) {
    if (isInfinitive(`to ${from}`)) return 'verb';
    return isNoun(from) ? 'noun' : undefined;
  }
  if (isInfinitive(`to ${instead}`) && isInfinitive(`will ${from} it`)) return 'verb';
  return isNoun(from) && isNoun(instead) ? 'noun' : undefined;
}

/** Whether a word or phrase is a noun, or a verb that can be one (“plan”). */
function isNoun(phrase: string): boolean {
  const words = nlp(nounHead(phrase)).terms();
  if (words.last().has('#Noun')) return !words.first().has('#Gerund');
  const asNoun = nlp(`the ${phrase} is`).terms().eq(1);
  return words.length === 1 && words.has('#Verb') && asNoun.has('#Noun');
}

/** Whether the second word of a phrase is an infinitive. */
function isInfinitive(phrase: string): boolean {
  // Of “ring-fence” the last part is the verb.
  const plain = phrase.replace(/^(\S+ )\S*-/, '$1');
  return nlp(plain).terms().slice(1, 2).has('#Infinitive');
}

interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

function inflectVerb(from: string, to: readonly string[]): Inflected[] {
  const verb = verbForms(from);
  const others = to.map(verbForms);
  const differs = others.some(({ past, participle }) => past !== participle);
  const past = { from: verb.past, to: others.map((other) => other.past) };
  const participle = others.map((other) => other.participle);
  return [
    { from: verb.base, to },
    { from: verb.third, to: others.map((other) => other.third) },
    // “Granted” is both gave and given: the words before it tell which.
    verb.past === verb.participle && differs ? { ...past, participle } : past,
    { from: verb.participle, to: participle },
    { from: verb.gerund, to: others.map((other) => other.gerund) },
  ];
}

/** Participles the library lacks, or has only in American. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['be', 'been'],
  ['bear', 'borne'],
  ['become', 'become'],
  ['come', 'come'],
  ['get', 'got'],
  ['overcome', 'overcome'],
  ['run', 'run'],
  ['spring', 'sprung'],
]);

/** The forms of a verb phrase: its first word changes, and of `ring-fence` the last part. */
function verbForms(phrase: string): VerbForms {
  const [head = '', ...rest] = phrase.split(' ');
  const cut = head.lastIndexOf('-') + 1;
  const base = head.slice(cut);
  const forms = conjugated(base);
  const form = (key: string, otherwise: string): string => {
    const found = forms[key];
    return typeof found === 'string' && found !== '' ? found : otherwise;
  };
  const whole = (word: string): string => [head.slice(0, cut) + word, ...rest].join(' ');
  const past = form('PastTense', `${base}ed`);
  return {
    base: phrase,
    third: whole(form('PresentTense', `${base}s`)),
    past: whole(past),
    participle: whole(PARTICIPLES.get(base) ?? form('Participle', ofStem(base, past) ?? past)),
    gerund: whole(form('Gerund', `${base}ing`)),
  };
}

/** The participle of a verb like “undertake”, from that of “take”. */
function ofStem(verb: string, past: string): string | undefined {
  const prefix = /^(?:fore|mis|out|over|re|under|un|up|with)/.exec(verb)?.[0];
  if (prefix === undefined) return undefined;
  const { PastTense, Participle } = conjugated(verb.slice(prefix.length));
  if (typeof Participle !== 'string' || past !== `${prefix}${String(PastTense)}`) return undefined;
  return Participle === '' ? undefined : prefix + Participle;
}

function conjugated(verb: string): Readonly<Record<string, unknown>> {
  const view = nlp(verb);
  view.tag('Infinitive').compute('chunks');
  const [forms]: unknown[] = view.verbs().conjugate();
  return typeof forms === 'object' && forms !== null ? { ...forms } : {};
}

function inflectNoun(from: string, to: readonly string[]): Inflected[] {
  return [
    { from, to },
    { from: plural(from), to: to.map(plural) },
  ];
}

/** The part of a noun phrase that takes the plural: all of it, or what stands before “of”, “to” … */
function nounHead(phrase: string): string {
  return phrase.split(/ (?:of|for|in|with|on|at|to|from|who|that) /)[0] ?? phrase;
}

/** “What nature does for us” is no noun, whatever its last word. */
const clause = /^(?:what|how|who|where|when|why|which) /i;

function plural(phrase: string): string {
  if (clause.test(phrase)) return phrase;
  const head = nounHead(phrase);
  const words = head.split(' ');
  const last = words.pop() ?? '';
  const noun = nlp(last);
  if (last === '' || noun.has('#Plural')) return phrase;
  noun.tag('Singular').compute('chunks');
  const changed = noun.nouns().toPlural().text();
  return [...words, changed === '' ? last : changed].join(' ') + phrase.slice(head.length);
}

/** Every spelling of every form once, the written one first; what comes first wins. */
function tidy(from: string, to: readonly string[], forms: readonly Inflected[]): Inflected[] {
  const seen = new Set<string>();
  return [{ from, to }, ...forms].flatMap((form) =>
    spellingsOfPhrase(form.from).flatMap((spelling) => {
      if (seen.has(spelling)) return [];
      seen.add(spelling);
      return [{ ...form, from: spelling, to: [...new Set(form.to)] }];
    }),
  );
}

function spellingsOfPhrase(phrase: string): readonly string[] {
  return phrase
    .split(' ')
    .reduce<readonly string[]>(
      (starts, word) =>
        starts.flatMap((start) =>
          spellingsOf(word).map((spelling) => (start === '' ? spelling : `${start} ${spelling}`)),
        ),
      [''],
    );
}
