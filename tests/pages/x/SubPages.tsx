/** @jsxImportSource react */
import type { Composing } from './composer-state.ts';
import type { Errand } from './route.ts';
import { go } from './route.ts';
import { words } from './words.ts';

interface Props {
  readonly composing: Composing;
  readonly errand: Errand;
}

const backToPost = (errand: Errand) => go('/compose/post', errand);

/** Picture descriptions. Its text area is nobody's draft. */
export function MediaPage({ composing, errand }: Props) {
  return (
    <div className="sub-page">
      {composing.state.media.map((item) => (
        <label key={item.key}>
          {words.describe}
          <textarea
            name="altTextInput"
            data-testid="altTextInput"
            value={item.alt}
            onChange={(event) => composing.describe(item.key, event.target.value)}
          />
        </label>
      ))}
      <button type="button" data-testid="endEditingButton" onClick={() => backToPost(errand)}>
        {words.done}
      </button>
    </div>
  );
}

const TIMES = [
  ['December', 'January'],
  ['1', '2', '3'],
  ['2030', '2031'],
  ['09', '17'],
  ['00', '30'],
] as const;

/** The page of selects that makes a post a scheduled one. */
export function SchedulePage({ composing, errand }: Props) {
  return (
    <div className="sub-page">
      <div className="selects">
        {TIMES.map((options, index) => (
          <select id={`SELECTOR_${index + 1}`} key={options[0]} aria-label={words.schedule}>
            {options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        ))}
      </div>
      <button
        type="button"
        data-testid="scheduledConfirmationPrimaryAction"
        onClick={() => {
          composing.schedule();
          backToPost(errand);
        }}
      >
        {words.done}
      </button>
    </div>
  );
}

/** The list of drafts: here only to take the composer's place. */
export function DraftsPage({ errand }: { errand: Errand }) {
  return (
    <div className="sub-page">
      <p>{words.drafts}</p>
      <button type="button" data-testid="app-bar-back" onClick={() => backToPost(errand)}>
        {words.back}
      </button>
    </div>
  );
}
