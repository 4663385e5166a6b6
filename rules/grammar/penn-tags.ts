/** Penn Treebank tags for words as compromise tags them. Small words by themselves, the rest by their tags. */

/** The tags there are. */
export const PENN_TAGS: readonly string[] =
  "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB . , : `` '' ( ) $ #".split(
    ' ',
  );

/** Words that are the same part of speech wherever they stand. */
const SMALL_WORDS: readonly (readonly [tag: string, words: string])[] = [
  [
    'PRP',
    'i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves themselves',
  ],
  ['PRP$', 'my your its our their'],
  ['WP', 'who whom what whoever whatever'],
  ['WP$', 'whose'],
  ['WDT', 'which whichever'],
  ['WRB', 'when where why how whenever wherever'],
  ['TO', 'to'],
  ['CC', 'and or but nor yet & plus'],
  ['DT', 'a an the this these those each every some any no another either neither'],
  ['IN', 'of in on at by for with from as than if because while although since until whether'],
  ['RB', "not n't n’t"],
  ['MD', "can could will would shall should may might must ca wo 'll ’ll 'd ’d"],
  ['VB', 'be'],
  ['VBP', "am are 'm ’m 're ’re 've ’ve"],
  ['VBZ', 'is has does'],
  ['VBD', 'was were did'],
  ['VBN', 'been'],
  ['VBG', 'being having doing'],
];

const bySmallWord = new Map(
  SMALL_WORDS.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

interface Tagged {
  readonly text: string;
  readonly tag: string;
}

/** The Penn tag of a word, by its tags and the tokens before it. */
export function pennTag(
  text: string,
  tags: ReadonlySet<string>,
  before: readonly Tagged[],
): string {
  const small = bySmallWord.get(text.toLowerCase());
  if (small !== undefined) return small;
  if (tags.has('Verb')) return verbTag(tags, before);
  if (tags.has('Comparative')) return tags.has('Adverb') ? 'RBR' : 'JJR';
  if (tags.has('Superlative')) return tags.has('Adverb') ? 'RBS' : 'JJS';
  const [, tag = 'NN'] = BY_TAG.find(([name]) => tags.has(name)) ?? [];
  if (!tag.startsWith('NN')) return tag;
  const proper = tags.has('ProperNoun') ? 'P' : '';
  return `NN${proper}${tags.has('Plural') ? 'S' : ''}`;
}

/** In this order: a possessive pronoun is a noun as well. */
const BY_TAG: readonly (readonly [name: string, tag: string])[] = [
  ['There', 'EX'],
  ['Ordinal', 'JJ'],
  ['Value', 'CD'],
  ['Negative', 'RB'],
  ['Adverb', 'RB'],
  ['Adjective', 'JJ'],
  ['Determiner', 'DT'],
  ['Preposition', 'IN'],
  ['Conjunction', 'IN'],
  ['Expression', 'UH'],
  ['Noun', 'NN'],
];

/** Forms of “be”, “have” and “get”, after which a past form is a participle. */
const auxiliary =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|having|get|gets|got|['’](?:m|s|re|ve|d))$/i;

function verbTag(tags: ReadonlySet<string>, before: readonly Tagged[]): string {
  if (tags.has('Particle')) return 'RP';
  if (tags.has('Modal')) return 'MD';
  if (tags.has('Gerund')) return 'VBG';
  const previous = before.findLast(({ tag }) => tag !== 'RB');
  if (tags.has('PastTense') || tags.has('Participle')) {
    const partOf = previous !== undefined && auxiliary.test(previous.text);
    return partOf || tags.has('Participle') || tags.has('Passive') ? 'VBN' : 'VBD';
  }
  if (tags.has('PresentTense') && !tags.has('Infinitive')) return 'VBZ';
  const bare = previous === undefined || /^(?:TO|MD)$/.test(previous.tag);
  const afterDo = previous !== undefined && /^(?:do|does|did)$/i.test(previous.text);
  return bare || afterDo ? 'VB' : 'VBP';
}
