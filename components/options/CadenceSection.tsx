import { Switch } from '../controls/Switch.tsx';
import { timeAgo } from '../time-ago.ts';
import { useWords } from '../words.ts';
import { RuleItem } from './RuleItem.tsx';
import type { AccountRow, OptionsEvents, OptionsState } from './shapes.ts';

interface Props {
  readonly state: Pick<OptionsState, 'packs' | 'accounts' | 'now'>;
  readonly events: Pick<OptionsEvents, 'onSwitchPack' | 'onSwitchRule' | 'onForgetTimes'>;
}

function Accounts({ rows, now }: { readonly rows: readonly AccountRow[]; readonly now: number }) {
  const words = useWords();
  return (
    <table class="accounts">
      <thead>
        <tr>
          <th scope="col">{words('accountsAccount')}</th>
          <th scope="col">{words('accountsToday')}</th>
          <th scope="col">{words('accountsWeek')}</th>
          <th scope="col">{words('accountsLast')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ site, account, today, week, last }) => (
          <tr key={`${site} ${account}`}>
            <th scope="row">{account ? words('accountOn', [`@${account}`, site]) : site}</th>
            <td>{today}</td>
            <td>{week}</td>
            <td>{timeAgo(words, last, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Flooding and silence: whether to speak of them, and how often each account has posted. */
export function CadenceSection({ state, events }: Props) {
  const words = useWords();
  const pack = state.packs.find(({ house, name }) => house && name === 'cadence');
  return (
    <>
      <p class="intro">{words('cadenceIntro')}</p>
      {pack && (
        <div class="panel">
          <Switch
            label={words('cadenceSwitch')}
            on={pack.on}
            onSwitch={(on) => events.onSwitchPack(pack.name, on)}
          />
          <ul class="rules">
            {pack.rules.map((rule) => (
              <RuleItem key={rule.rule} rule={rule} onSwitchRule={events.onSwitchRule} />
            ))}
          </ul>
        </div>
      )}
      <h2>{words('accountsHeading')}</h2>
      {state.accounts.length === 0 ? (
        <p class="intro">{words('accountsNone')}</p>
      ) : (
        <>
          <p class="intro">{words('accountsIntro')}</p>
          <Accounts rows={state.accounts} now={state.now} />
          <button type="button" class="button" onClick={events.onForgetTimes}>
            {words('accountsForget')}
          </button>
        </>
      )}
    </>
  );
}
