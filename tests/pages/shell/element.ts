type Attributes = Readonly<Record<string, string | boolean | (() => void)>>;

/**
 * An element with these attributes and children. `true` sets an attribute without a value, `false`
 * leaves it out; `onclick` is called on a click.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice('on'.length), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A picture in a class's icon, as sites draw them: `icon('plus')`. */
export function icon(name: string): SVGSVGElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('class', `icon icon-${name}`);
  picture.setAttribute('data-icon', name);
  picture.setAttribute('aria-hidden', 'true');
  return picture;
}
