/** Builds the nodes Draft.js shows for a text, as its own renderer lays them out. */

/** One leaf of a line: plain, or decorated like a hashtag. */
export type Leaf = string | { readonly tag: string } | { readonly emoji: string };

/** The editable element for these lines, attached to `parent`. */
export function draftBox(
  lines: readonly (readonly Leaf[])[],
  parent: ParentNode & Node = document.body,
): HTMLElement {
  const box = document.createElement('div');
  box.className = 'notranslate public-DraftEditor-content';
  box.dataset.testid = 'tweetTextarea_0';
  box.setAttribute('contenteditable', 'true');
  const contents = box.appendChild(document.createElement('div'));
  contents.dataset.contents = 'true';
  for (const leaves of lines) contents.append(line(leaves));
  parent.append(box);
  return box;
}

function line(leaves: readonly Leaf[]): HTMLElement {
  const block = document.createElement('div');
  block.dataset.block = 'true';
  const inner = block.appendChild(document.createElement('div'));
  inner.className = 'public-DraftStyleDefault-block public-DraftStyleDefault-ltr';
  if (leaves.length === 0) inner.append(leaf(document.createElement('br')));
  leaves.forEach((each, index) => {
    inner.append(shown(each, index === leaves.length - 1));
  });
  return block;
}

function shown(each: Leaf, last: boolean): HTMLElement {
  if (typeof each === 'string')
    return leaf(textSpan(last && each.endsWith('\n') ? `${each}\n` : each));
  if ('tag' in each) {
    const tag = document.createElement('span');
    tag.style.color = 'rgb(29, 155, 240)';
    tag.append(leaf(textSpan(each.tag)));
    return tag;
  }
  const picture = document.createElement('img');
  picture.alt = each.emoji;
  return leaf(picture);
}

function leaf(content: Element): HTMLElement {
  const span = document.createElement('span');
  span.dataset.offsetKey = 'abc-0-0';
  if (content instanceof HTMLBRElement) content.dataset.text = 'true';
  span.append(content);
  return span;
}

function textSpan(text: string): HTMLElement {
  const span = document.createElement('span');
  span.dataset.text = 'true';
  span.append(document.createTextNode(text));
  return span;
}
