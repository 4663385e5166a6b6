import type { InPageEvents, Keys } from '../shapes.ts';
import { useWords } from '../words.ts';
import { KeysHint } from './KeysHint.tsx';

interface Props {
  /** How many fixes there are to take: two at least. */
  readonly count: number;
  readonly keys: Keys;
  readonly onTakeAll: InPageEvents['onTakeAll'];
}

/** Every fix that leaves nothing to choose, at one press. */
export function TakeAll({ count, keys, onTakeAll }: Props) {
  const words = useWords();
  return (
    <button type="button" class="plain-button take-all" onClick={onTakeAll}>
      {words('takeAll', [String(count)])}
      <KeysHint keys={keys['take-all-fixes']} />
    </button>
  );
}
