import { regionChoices, strengthChoices } from '../coaching/choices.ts';
import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useWords } from '../words.ts';
import { KeysTable } from './KeysTable.tsx';
import type { OptionsEvents, OptionsState } from './shapes.ts';

interface Props {
  readonly state: Pick<
    OptionsState,
    'strength' | 'region' | 'holdPosts' | 'holdPostsManaged' | 'keys'
  >;
  readonly events: Pick<
    OptionsEvents,
    'onChooseStrength' | 'onChooseRegion' | 'onHoldPosts' | 'onChangeKeys'
  >;
}

/** How much the coach says, whose law and customs it has in mind, when it asks before a post goes, and its keys. */
export function CoachingSection({ state, events }: Props) {
  const words = useWords();
  return (
    <>
      <p class="intro">{words('coachingIntro')}</p>
      <Choices
        legend={words('strengthLegend')}
        choices={strengthChoices(words)}
        chosen={state.strength}
        onChoose={events.onChooseStrength}
      />
      <Choices
        legend={words('regionLegend')}
        choices={regionChoices(words)}
        chosen={state.region}
        onChoose={events.onChooseRegion}
      />
      <div class="hold-posts">
        <h2>{words('holdPostsHeading')}</h2>
        <Switch
          label={words('holdPosts')}
          on={state.holdPosts}
          disabled={state.holdPostsManaged}
          onSwitch={events.onHoldPosts}
        />
        {state.holdPostsManaged && <p class="intro">{words('holdPostsManaged')}</p>}
        <p class="intro">{words('holdPostsHint')}</p>
      </div>
      <KeysTable keys={state.keys} onChangeKeys={events.onChangeKeys} />
    </>
  );
}
