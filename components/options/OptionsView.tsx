/** The options page: one section at a time, each at an address of its own. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/Icon.tsx';
import { usePage } from '../page.ts';
import { type MessageKey, useWords } from '../words.ts';
import { AboutSection } from './AboutSection.tsx';
import { CadenceSection } from './CadenceSection.tsx';
import { CoachingSection } from './CoachingSection.tsx';
import { IgnoredSection } from './IgnoredSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { hashOf, type OptionsPlace, type Section, sections } from './places.ts';
import { RulesSection } from './RulesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { OptionsEvents, OptionsState } from './shapes.ts';
import './options.css';

const headings: Readonly<Record<Section, MessageKey>> = {
  coaching: 'coachingHeading',
  rules: 'rulesHeading',
  packs: 'packsHeading',
  sites: 'sitesHeading',
  cadence: 'cadenceHeading',
  ignored: 'ignoredHeading',
  privacy: 'privacyHeading',
  about: 'aboutHeading',
};

interface Props {
  readonly place: OptionsPlace;
  readonly state: OptionsState;
  readonly events: OptionsEvents;
}

function SectionBody({ place, state, events }: Props) {
  switch (place.section) {
    case 'coaching':
      return <CoachingSection state={state} events={events} />;
    case 'rules':
      return <RulesSection packs={state.packs} place={place} onSwitchRule={events.onSwitchRule} />;
    case 'packs':
      return <PacksSection state={state} events={events} />;
    case 'sites':
      return <SitesSection sites={state.sites} onSwitchSite={events.onSwitchSite} />;
    case 'cadence':
      return <CadenceSection state={state} events={events} />;
    case 'ignored':
      return <IgnoredSection ignored={state.ignored} onStopIgnoring={events.onStopIgnoring} />;
    case 'privacy':
      return (
        <PrivacySection
          kept={state.kept}
          wiped={state.wiped}
          onExport={events.onExport}
          onWipe={events.onWipe}
        />
      );
    case 'about':
      return <AboutSection version={state.version} />;
  }
}

export function OptionsView({ place, state, events }: Props) {
  const words = useWords();
  const { section } = place;
  const name = words(headings[section]);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(section);
  usePage(words('optionsTitle', [name]));
  // Whoever followed a link to another section goes on reading there.
  useLayoutEffect(() => {
    if (shown.current !== section) heading.current?.focus();
    shown.current = section;
  }, [section]);
  return (
    <div class="parapet options">
      <header class="options-head">
        <p class="brand">
          <Icon name="parapet" />
          {words('extName')}
        </p>
        <nav aria-label={words('optionsSections')}>
          {sections.map((each) => (
            <a
              key={each}
              href={hashOf({ section: each })}
              aria-current={each === section ? 'page' : undefined}
            >
              {words(headings[each])}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <section id={section} aria-labelledby="heading">
          <h1 id="heading" ref={heading} tabIndex={-1}>
            {name}
          </h1>
          <SectionBody place={place} state={state} events={events} />
        </section>
      </main>
    </div>
  );
}
