/** The options page: packs and rules, ignored rules, privacy. Its sections can be linked to by their ids. */
import { Icon } from '../controls/Icon.tsx';
import { usePage } from '../page.ts';
import type { OptionsEvents, OptionsState } from '../shapes.ts';
import { useWords } from '../words.ts';
import { IgnoredSection } from './IgnoredSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import './options.css';

interface Props {
  readonly state: OptionsState;
  readonly events: OptionsEvents;
}

export function OptionsView({ state, events }: Props) {
  const words = useWords();
  usePage(words('optionsTitle'));
  return (
    <div class="parapet options">
      <header class="options-head">
        <p class="brand">
          <Icon name="parapet" />
          {words('extName')}
        </p>
        <nav aria-label={words('optionsSections')}>
          <a href="#packs">{words('packsHeading')}</a>
          <a href="#ignored">{words('ignoredHeading')}</a>
          <a href="#privacy">{words('privacyHeading')}</a>
        </nav>
      </header>
      <main>
        <h1>{words('optionsHeading')}</h1>
        <PacksSection state={state} events={events} />
        <IgnoredSection ignored={state.ignored} onStopIgnoring={events.onStopIgnoring} />
        <PrivacySection kept={state.kept} wiped={state.wiped} onWipe={events.onWipe} />
      </main>
      <footer class="options-foot">{words('aboutVersion', [state.version])}</footer>
    </div>
  );
}
