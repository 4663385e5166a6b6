import { sureOnes } from '../../components/nudge/nudges.ts';
import { sameIn } from './same.ts';
import type { Ground } from './talk.ts';

/**
 * Writes the fixes of all sure nudges, one after another, each proved by reading back; the first that cannot be
 * written ends it. `asked` leaves out a nudge that went by itself because of a fix before it.
 */
export async function takeAll(
  ground: Pick<Ground, 'nudges' | 'write'>,
): Promise<{ readonly written: number; readonly asked: number }> {
  const sure = sureOnes(ground.nudges());
  let written = 0;
  let gone = 0;
  for (const nudge of sure) {
    const standing = sameIn(ground.nudges(), nudge);
    const fix = standing?.fixes[0];
    if (!standing || !fix) {
      gone += 1;
      continue;
    }
    const status = await ground.write(standing, fix);
    if (status.kind !== 'done') break;
    written += 1;
  }
  return { written, asked: sure.length - gone };
}
