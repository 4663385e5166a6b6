import { countedWordFor } from './counted-word.ts';
import { createForms } from './latin.ts';

/**
 * Words that tell a reader something: names, figures, and all but the words below, with which a post can
 * go on for a while and say nothing.
 */
const VAGUE = new Set(
  `
  a about above absolutely action actually again ahead all almost already also always am amazing an and announcement
  another answer any anyone anything are around as ask at away awesome back bad be beautiful because become been
  before being believe below best better between big biggest bit both brilliant but by call called came can celebrate
  celebrating certain certainly challenge chance change check choose clear clearly click clip close come coming
  congrats congratulations continue cool could country course day days deal definitely did difference different do
  does doing done down during each early easy effort efforts end enjoy enough especially even evening ever every
  everybody everyone everything exactly excellent excited exciting extremely fact facts fair fantastic far fast
  favorite favourite feel few fight fighting final finally find fine first folks follow following for forget forward
  found free friend friends from fully fun further future gave get gets getting give given glad go goes going gone
  good got great had happen happened happening happy hard has have having he hear heard hello help her here hers him
  himself his history honest honestly hope hour how however huge i idea if important impressive in incredible indeed
  inspiring interesting into is issue issues it its itself join just keep key kind know known last lasting late later
  latest lead learn least leave legend less let lets life like likely line link listen little live long look looking
  looks lot lots love lovely made main make makes making many matter matters may maybe me mean means meet memories
  message might milestone mind mine minute minutes moment moments month more morning most move movement much must my
  myself name need needed needs never new news next nice night no nobody not nothing now of off offer often oh ok on
  once one only onto open opportunity or order other others our ours out over own part people perfect perhaps person
  picture piece place plan please point possible post powerful pretty problem progress proper proud public put
  question questions quick quickly quite read reading ready real really reason remember reply rest result right said
  same saw say saying says see seen serious service set share sharing she should show showing shows side simple simply
  since small so some someone something soon sorry sort sorted spirit spot stand start started statement stay step
  still stop stories story strong stuff such support sure surprise take taken takes taking talk talking team tell than
  thank thanks thankyou that the their theirs them themselves then there these they thing things think this those
  though thought thoughts thread thrilled through time times to today together told tomorrow tonight too took top
  towards tried true truly truth try trying turn two under understand until up update us use used useful very via
  video view wait want wanted was watch watching way ways we week weekend welcome well went were what whatever when
  where which while who whole whom whose why will wish with without woman women wonderful word words work working
  works world worth would wow wrong year years yes yesterday yet you your yours yourself yourselves icymi rt
  m re ve ll d t don doesn didn won wouldn couldn shouldn isn aren wasn weren haven hasn hadn ain cannot
`
    .trim()
    .split(/\s+/),
);

/** No vague word is longer, nor are two with a hyphen. */
const LONGEST = 30;

/** What stands before a word that starts a sentence or a quotation, or that follows a colon. */
const startsAfter = createForms(String.raw`(?:^|[.!?…:\n])[^\p{L}\p{N}]*$`, 'u');
const nameless = createForms(String.raw`^(?:I|I['’]\p{L}+|\p{Lu}{2,})$`, 'u');

/** How many words of a text tell something. What is in capitals throughout is no name for that. */
export function tellingWords(text: string): number {
  let count = 0;
  for (const { 0: each, index } of text.matchAll(countedWordFor(text))) {
    const starts = () => {
      const before = text.slice(Math.max(0, index - 8), index);
      return startsAfter(before).test(before);
    };
    if (tells(each, starts)) count += 1;
  }
  return count;
}

function tells(each: string, starts: () => boolean): boolean {
  if (VAGUE.has(each)) return false;
  if (/\p{N}/u.test(each)) return true;
  if (/^\p{Lu}/u.test(each) && !nameless(each).test(each) && !starts()) return true;
  const plain = each.toLowerCase().replaceAll('’', "'").replaceAll('-', "'");
  return (
    each.length > LONGEST || !plain.split("'").every((part) => part === 's' || VAGUE.has(part))
  );
}
