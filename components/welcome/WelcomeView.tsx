/** The welcome page, seen once: a draft to try, how much to hear and where, and what never happens. */
import { regionChoices, strengthChoices } from '../coaching/choices.ts';
import { SiteSwitches } from '../coaching/SiteSwitches.tsx';
import { Choices } from '../controls/Choices.tsx';
import { Icon } from '../controls/Icon.tsx';
import { usePage } from '../page.ts';
import { useWords } from '../words.ts';
import { Nevers } from './Nevers.tsx';
import type { WelcomeEvents, WelcomeState } from './shapes.ts';
import { TryOut } from './TryOut.tsx';
import './welcome.css';

interface Props {
  readonly state: WelcomeState;
  readonly events: WelcomeEvents;
}

export function WelcomeView({ state, events }: Props) {
  const words = useWords();
  usePage(words('welcomeTitle'));
  return (
    <div class="parapet welcome">
      <header class="welcome-head">
        <p class="brand">
          <Icon name="parapet" />
          {words('extName')}
        </p>
        <h1>{words('welcomeHeading')}</h1>
        <p class="lead">{words('welcomeLead')}</p>
      </header>
      <main>
        <TryOut
          text={state.text}
          nudges={state.nudges}
          tone={state.tone}
          onWrite={events.onWrite}
          onFix={events.onFix}
        />
        <section class="yours" aria-labelledby="yours">
          <h2 id="yours">{words('welcomeYours')}</h2>
          <Choices
            legend={words('strengthLegend')}
            choices={strengthChoices(words)}
            chosen={state.strength}
            onChoose={events.onChooseStrength}
          />
          <div class="pair">
            <Choices
              legend={words('regionLegend')}
              choices={regionChoices(words)}
              chosen={state.region}
              onChoose={events.onChooseRegion}
            />
            <SiteSwitches
              legend={words('sitesLegend')}
              sites={state.sites}
              onSwitchSite={events.onSwitchSite}
            />
          </div>
        </section>
        <Nevers />
        <p class="start">
          <button type="button" class="button main" onClick={events.onDone}>
            {words('welcomeDone')}
          </button>
          <span>{words('welcomeLater')}</span>
        </p>
      </main>
    </div>
  );
}
