import { commands, commandWords } from '../command-words.ts';
import type { Keys } from '../shapes.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly keys: Keys;
  readonly onChangeKeys: () => void;
}

/** What can be done by keys, the keys the browser has for it now, and the way to change them. */
export function KeysTable({ keys, onChangeKeys }: Props) {
  const words = useWords();
  return (
    <div class="by-keys">
      <h2 id="by-keys">{words('keysHeading')}</h2>
      <p class="intro">{words('keysIntro')}</p>
      <table aria-labelledby="by-keys">
        <tbody>
          {commands.map((command) => (
            <tr key={command}>
              <th scope="row">{words(commandWords[command])}</th>
              <td>{keys[command] ?? <i>{words('keysNone')}</i>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={onChangeKeys}>
        {words('keysChange')}
      </button>
    </div>
  );
}
