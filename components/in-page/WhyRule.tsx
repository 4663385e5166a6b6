import type { Nudge } from '../../rules/types.ts';
import { categoryWords } from '../nudge/level.tsx';
import type { Origin } from '../shapes.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly nudge: Nudge;
  readonly origin: Origin;
}

/** Whose rule it is: the answer to “Why this rule?”. */
export function WhyRule({ nudge, origin }: Props) {
  const words = useWords();
  return (
    <dl class="why-rule">
      <dt>{words('whyPack')}</dt>
      <dd dir="auto">{origin.pack}</dd>
      <dt>{words('whyAbout')}</dt>
      <dd>{words(categoryWords[nudge.category])}</dd>
      {origin.owner && (
        <>
          <dt>{words('whyOwner')}</dt>
          <dd dir="auto">{origin.owner}</dd>
        </>
      )}
    </dl>
  );
}
