/** The options page: packs and rules, ignored rules, privacy. Its sections can be linked to by their ids. */
import { Icon } from '../controls/Icon.tsx';
import type { OptionsEvents, OptionsState } from '../shapes.ts';
import { useWords } from '../words.ts';
import { IgnoredSection } from './IgnoredSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';

export type OptionsProps = OptionsState & OptionsEvents;

export function OptionsView({
  version,
  packs,
  load,
  removed,
  ignored,
  kept,
  wiped,
  ...events
}: OptionsProps) {
  const words = useWords();
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
        <PacksSection
          packs={packs}
          {...(load && { load })}
          {...(removed && { removed })}
          {...events}
        />
        <IgnoredSection ignored={ignored} onStopIgnoring={events.onStopIgnoring} />
        <PrivacySection kept={kept} wiped={wiped ?? false} onWipe={events.onWipe} />
      </main>
      <footer class="options-foot">{words('aboutVersion', [version])}</footer>
    </div>
  );
}
