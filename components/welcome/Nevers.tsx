import { Icon } from '../controls/Icon.tsx';
import { type MessageKey, useWords } from '../words.ts';

const nevers: readonly MessageKey[] = ['neverSends', 'neverStores', 'neverPosts', 'neverReads'];

/** What Parapet never does. */
export function Nevers() {
  const words = useWords();
  return (
    <section class="nevers" aria-labelledby="nevers">
      <h2 id="nevers">{words('neverHeading')}</h2>
      <ul>
        {nevers.map((key) => (
          <li key={key}>
            <Icon name="tick" />
            {words(key)}
          </li>
        ))}
      </ul>
    </section>
  );
}
