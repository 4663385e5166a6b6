/** A finding put into words: what will be a nudge once it is known where its unit stands. */
import type { Finding, Unit } from '../kinds/reader.ts';
import type { Fix, Span } from '../types.ts';
import { fixesOf } from './fixes.ts';
import { fillMessage } from './message.ts';
import { isQuietAt } from './quiet.ts';
import type { ActiveRule } from './seats.ts';
import type { Candidate } from './settle.ts';

/** Offsets, its fixes' too, are from whatever was read: a piece, a post. */
export interface Said extends Span {
  readonly active: ActiveRule;
  readonly match: string;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly whole: boolean;
}

/** Puts what a rule found in a unit into words; `at` is where the unit starts in what is being read. */
export function say(
  active: ActiveRule,
  unit: Unit,
  at: number,
  findings: readonly Finding[],
): readonly Said[] {
  const { guards, action, message } = active.rule;
  const said: Said[] = [];
  for (const finding of findings) {
    if (guards !== undefined && isQuietAt(unit, finding, guards)) continue;
    said.push({
      active,
      start: at + finding.start,
      end: at + finding.end,
      match: unit.raw.slice(finding.start, finding.end),
      message: fillMessage(message, finding.args),
      fixes: fixesOf(unit, finding, action).map((fix) => moved(fix, at)),
      whole: finding.whole === true,
    });
  }
  return said;
}

/** What was said, as a nudge of a post in which the piece that was read starts at `at`. */
export function nudgeOf(said: Said, post: number, at: number): Candidate {
  return {
    ...labelsOf(said.active),
    post,
    start: said.start + at,
    end: said.end + at,
    match: said.match,
    message: said.message,
    fixes: at === 0 ? said.fixes : said.fixes.map((fix) => moved(fix, at)),
    ...(isSure(said) && { sure: true }),
    whole: said.whole,
  };
}

/** What every nudge of a rule has. */
type Labels = Pick<
  Candidate,
  'pack' | 'rule' | 'category' | 'level' | 'why' | 'owner' | 'link' | 'source'
>;

const labels = new WeakMap<ActiveRule, Labels>();

function labelsOf(active: ActiveRule): Labels {
  const known = labels.get(active);
  if (known !== undefined) return known;
  const { id, category, level, why, owner, link, source } = active.rule;
  const made: Labels = {
    pack: active.pack,
    rule: id,
    category,
    level,
    ...(why !== undefined && { why }),
    ...(owner !== undefined && { owner }),
    ...(link !== undefined && { link }),
    ...(source !== undefined && { source }),
  };
  labels.set(active, made);
  return made;
}

/** A rule that says so is sure of its single fix; of those that do not say, a word swapped for one other is. */
function isSure({ active: { rule }, fixes }: Said): boolean {
  return fixes.length === 1 && (rule.sure ?? rule.kind === 'substitution');
}

/** The same, in offsets of what it was read in, where that starts `by` before it. */
export function moveSaid(said: Said, by: number): Said {
  return {
    ...said,
    start: said.start + by,
    end: said.end + by,
    fixes: said.fixes.map((fix) => moved(fix, by)),
  };
}

function moved(fix: Fix, by: number): Fix {
  return {
    text: fix.text,
    ...(fix.start !== undefined && { start: fix.start + by }),
    ...(fix.end !== undefined && { end: fix.end + by }),
  };
}
