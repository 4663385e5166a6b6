import type { AccountRow } from '../../components/options/shapes.ts';
import type { Ledger } from '../../store/ledger.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** How often each account in the ledger has posted, the latest first. `siteName` gives a site's name for people. */
export function accountRows(
  ledger: Ledger,
  now: number,
  siteName: (id: string) => string,
): readonly AccountRow[] {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return Object.entries(ledger)
    .flatMap(([key, sent]) => {
      const times = sent.filter(({ kind }) => kind !== 'reply').map(({ at }) => at);
      if (times.length === 0) return [];
      const colon = key.indexOf(':');
      const account = key.slice(colon + 1);
      return [
        {
          site: siteName(key.slice(0, colon)),
          ...(account !== '' && { account }),
          today: times.filter((at) => at >= midnight).length,
          week: times.filter((at) => at > now - week).length,
          last: Math.max(...times),
        },
      ];
    })
    .toSorted((a, b) => b.last - a.last);
}
