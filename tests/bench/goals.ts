/** What we ask of ourselves, and whether this run met it. */
import type { ContenderId } from './contenders/contenders.ts';
import type { Result } from './run.ts';

export interface Goal {
  readonly asks: string;
  /** What this run came to. */
  readonly got: string;
  readonly met: boolean;
}

/** Milliseconds a keystroke may take at 280 characters. */
const KEYSTROKE: readonly (readonly [id: ContenderId, most: number])[] = [
  ['house', 0.15],
  ['houseWithGrammar', 1],
];
/** Milliseconds a character in the middle of the longest text may take. */
const MIDDLE = 2;
/** So many times faster than a peer, and than a RegExp for each rule on a first draft. */
const FASTER_THAN_PEERS = 8;
const FASTER_THAN_REGEXES = 10;
/** How much more a character of a longer text may cost before it is more than noise. */
const GROWTH = 1.15;

const OURS: readonly ContenderId[] = ['house', 'houseWithGrammar', 'synthetic'];

const WORK: readonly (readonly [name: string, of: (result: Result) => number])[] = [
  ['a keystroke', ({ keystroke }) => keystroke.p50],
  ['a new draft', ({ draft }) => draft],
  ['from nothing to the first draft', ({ load, first }) => load + first],
];

/** Every goal for which there are figures. */
export function goals(results: readonly Result[]): readonly Goal[] {
  const longest = Math.max(...results.map(({ length }) => length));
  return [
    ...KEYSTROKE.flatMap(([id, most]) =>
      results
        .filter((result) => result.id === id && result.length === 280)
        .map(({ keystroke }) => atMost(`${id}: a keystroke at 280`, keystroke.p50, most)),
    ),
    ...results
      .filter(({ id, length }) => OURS.includes(id) && length === longest)
      .map(({ id, middle }) => atMost(`${id}: a character amid ${longest}`, middle.p50, MIDDLE)),
    ...(['house', 'houseWithGrammar'] as const).flatMap((us) =>
      (['harper', 'alex'] as const).flatMap((peer) =>
        WORK.flatMap(([name, of]) => faster(results, us, peer, name, of, FASTER_THAN_PEERS)),
      ),
    ),
    ...(
      [
        ['synthetic', 'regexes'],
        ['house', 'houseRegexes'],
      ] as const
    ).flatMap(([us, peer]) =>
      faster(results, us, peer, 'the first draft', ({ first }) => first, FASTER_THAN_REGEXES),
    ),
    ...OURS.flatMap((id) => growth(results, id)),
  ];
}

function atMost(what: string, took: number, most: number): Goal {
  return { asks: `${what} ≤ ${most} ms`, got: `${took.toFixed(3)} ms`, met: took <= most };
}

/** The lowest ratio over all lengths counts. */
function faster(
  results: readonly Result[],
  us: ContenderId,
  peer: ContenderId,
  name: string,
  of: (result: Result) => number,
  least: number,
): Goal[] {
  const ratios = results.flatMap((theirs) => {
    const ours = results.find(({ id, length }) => id === us && length === theirs.length);
    if (theirs.id !== peer || ours === undefined) return [];
    return [{ length: theirs.length, ratio: of(theirs) / of(ours) }];
  });
  const lowest = ratios.toSorted((a, b) => a.ratio - b.ratio)[0];
  if (lowest === undefined) return [];
  return [
    {
      asks: `${us}: ${name} ≥ ${least} × faster than ${peer} at every length`,
      got: `${lowest.ratio.toFixed(1)} × at ${lowest.length}`,
      met: lowest.ratio >= least,
    },
  ];
}

/** A character of the longest text against one of the shortest. */
function growth(results: readonly Result[], us: ContenderId): Goal[] {
  const ours = results.filter(({ id }) => id === us).toSorted((a, b) => a.length - b.length);
  const [shortest] = ours;
  const longest = ours.at(-1);
  if (shortest === undefined || longest === undefined || longest === shortest) return [];
  const times = longest.draft / longest.length / (shortest.draft / shortest.length);
  return [
    {
      asks: `${us}: a new draft costs no more a character at ${longest.length} than at ${shortest.length} (≤ ${GROWTH} ×)`,
      got: `${times.toFixed(2)} ×`,
      met: times <= GROWTH,
    },
  ];
}
