import type { Mount } from '../editors/mounted.ts';
import { el } from './element.ts';

/** A text area of this class that grows with its text. */
export function textBox(className: string): Mount {
  return (place) => {
    const box = el('textarea', { class: className, dir: 'auto' });
    const grow = () => {
      box.style.height = 'auto';
      box.style.height = `${box.scrollHeight}px`;
    };
    box.addEventListener('input', grow);
    place.append(box);
    return {
      element: () => box,
      text: () => box.value,
      selection: () => ({ anchor: box.selectionStart, focus: box.selectionEnd }),
      put(text) {
        box.value = text;
        grow();
      },
    };
  };
}
