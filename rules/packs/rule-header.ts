/** The keys every rule may have, whatever its kind. */
import type { KindName } from '../kinds/specs.ts';
import type { Category, Level } from '../types.ts';
import type { Action, RuleHeader, Strength } from './pack.ts';
import { compileExamples } from './rule-examples.ts';
import { compileGuards } from './rule-guards.ts';
import type { RuleKeys } from './rule-keys.ts';
import { compileScope } from './rule-scope.ts';

const LEVELS: readonly Level[] = ['suggestion', 'warning', 'error'];
const CATEGORIES: readonly Category[] = [
  ...(['tone', 'jargon', 'risk', 'propriety', 'privacy'] as const),
  ...(['accessibility', 'inclusive', 'voice', 'cadence', 'style'] as const),
];
const ACTIONS: readonly Action['name'][] = ['replace', 'remove', 'suggest', 'convert', 'edit'];

const STRENGTHS: readonly Strength[] = ['light', 'balanced', 'thorough'];

/** Reads Vale's header keys and ours; undefined after problems. */
export function compileRuleHeader(
  id: string,
  kind: KindName,
  keys: RuleKeys,
): RuleHeader | undefined {
  const message = keys.text('message');
  if (message === undefined)
    keys.problem([], 'A rule needs a `message`: what to say to the writer.');
  const description = keys.text('description');
  const why = keys.text('why') ?? description;
  const link = keys.text('link');
  const source = keys.text('source');
  const owner = keys.text('owner');
  const limit = keys.number('limit');
  const action = compileAction(keys);
  const sure = keys.flag('sure');
  const guards = compileGuards(kind, keys);
  const setting = keys.text('setting');
  const strength = keys.oneOf('strength', STRENGTHS);
  const examples = compileExamples(keys);
  const level = keys.oneOf('level', LEVELS) ?? 'warning';
  const category = keys.oneOf('category', CATEGORIES) ?? 'style';
  const scope = compileScope(kind, keys);
  if (message === undefined) return undefined;
  return {
    id,
    level,
    message,
    category,
    scope,
    ...(why !== undefined && why !== '' && { why }),
    ...(link !== undefined && link !== '' && { link }),
    ...(source !== undefined && { source }),
    ...(owner !== undefined && { owner }),
    ...(limit !== undefined && limit > 0 && { limit }),
    ...(action !== undefined && { action }),
    ...(sure !== undefined && { sure }),
    ...(guards !== undefined && { guards }),
    ...(setting !== undefined && { setting }),
    ...(strength !== undefined && { strength }),
    ...(examples !== undefined && { examples }),
  };
}

/** How many params each edit takes, its own name counted. */
const EDITS: Readonly<Record<string, number>> = {
  regex: 3,
  remove: 2,
  replace: 3,
  trim: 2,
  trim_left: 2,
  trim_right: 2,
  truncate: 2,
  split: 3,
};

function compileAction(keys: RuleKeys): Action | undefined {
  const action = keys.below('action');
  if (action === undefined) return undefined;
  const name = action.oneOf('name', ACTIONS);
  const params = action.list('params');
  action.refuseOthers('an action');
  if (name === undefined) {
    if (!action.has('name'))
      keys.problem(['action'], `An action needs a \`name\`: ${ACTIONS.join(', ')}.`);
    return undefined;
  }
  const wrong = wrongParams(name, params);
  if (wrong !== undefined) keys.problem(['action', 'params'], wrong);
  if (name === 'edit' && params[0] === 'regex') {
    const pattern = keys.pattern(params[1] ?? '', ['action', 'params', 1]);
    if (pattern === undefined) return undefined;
    return { name, params: ['regex', pattern.source, params[2] ?? ''] };
  }
  return { name, params };
}

function wrongParams(name: Action['name'], params: readonly string[]): string | undefined {
  const [first] = params;
  if (
    name === 'suggest' &&
    first !== undefined &&
    first !== 'spellings' &&
    /\.tengo$/.test(first)
  ) {
    return 'Suggestions from a script are not supported: packs hold data only. List them instead.';
  }
  if (name === 'convert' && !['simple', 'letters', 'sentence'].includes(first ?? '')) {
    return 'What there is to convert to, is `simple`, `letters` and `sentence`.';
  }
  if (name !== 'edit') return undefined;
  const wanted = first === undefined ? undefined : EDITS[first];
  if (wanted === undefined) return `An edit is one of ${Object.keys(EDITS).join(', ')}.`;
  if (params.length !== wanted) return `\`${first}\` takes ${wanted - 1} more.`;
  return undefined;
}
