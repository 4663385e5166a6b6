import type { Keys } from '../../components/shapes.ts';
import type { Life } from '../../sites/life.ts';
import { keysHere } from '../shared/keys.ts';

/** The keys of our commands, asked for again when the writer comes back: they are changed on another page. */
export function watchKeys(life: Life): () => Keys {
  let keys: Keys = {};
  const look = async () => {
    keys = await keysHere();
  };
  window.addEventListener('focus', () => void look(), { passive: true, signal: life.signal });
  void look();
  return () => keys;
}
