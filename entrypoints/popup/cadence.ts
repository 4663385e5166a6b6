import type { Cadence } from '../../components/shapes.ts';
import type { Sent } from '../../rules/types.ts';

/** How many posts went out since midnight, and when the last one did. Replies are conversation, not posts. */
export function cadenceOf(sent: readonly Sent[], now: number): Cadence {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const posts = sent.filter(({ kind }) => kind !== 'reply');
  const last = posts.length > 0 ? Math.max(...posts.map(({ at }) => at)) : undefined;
  return {
    today: posts.filter(({ at }) => at >= midnight).length,
    ...(last !== undefined && { last }),
    now,
  };
}
