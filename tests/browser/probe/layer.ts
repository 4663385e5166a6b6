import { atEnd, type Life } from '../../../sites/life.ts';

/** A layer over the page to draw marks in, as the coach has one. */
export function openLayer(life: Life): () => HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial; position: fixed; top: 0; left: 0; width: 0; height: 0';
  const layer = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(layer);
  atEnd(life, () => host.remove());
  return () => {
    if (!host.isConnected) document.documentElement.append(host);
    return layer;
  };
}
