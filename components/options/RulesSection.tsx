import { useState } from 'preact/hooks';
import type { Category } from '../../rules/types.ts';
import { EmptyNote } from '../controls/EmptyNote.tsx';
import { categoryWords } from '../nudge/level.tsx';
import { plural, useWords } from '../words.ts';
import { CategoryPicker } from './CategoryPicker.tsx';
import { byCategory, findRules } from './find-rules.ts';
import type { OptionsPlace } from './places.ts';
import { hashOf } from './places.ts';
import { RuleItem } from './RuleItem.tsx';
import type { OptionsEvents, OptionsState } from './shapes.ts';

interface Props {
  readonly packs: OptionsState['packs'];
  readonly place: OptionsPlace;
  readonly onSwitchRule: OptionsEvents['onSwitchRule'];
}

/** Every rule there is: looked for by word, by category or by pack, switched on and off. */
export function RulesSection({ packs, place, onSwitchRule }: Props) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [category, setCategory] = useState<Category>();
  const pack = packs.find(({ name }) => name === place.pack);
  const inPack = findRules(words, pack && !place.rule ? [pack] : packs, query);
  const groups = byCategory(inPack);
  const shown =
    category === undefined ? groups : groups.filter((each) => each.category === category);
  const count = shown.reduce((sum, { rules }) => sum + rules.length, 0);
  const searching = query.trim() !== '';
  return (
    <>
      <p class="intro">{words('rulesIntro')}</p>
      {pack && !place.rule && (
        <p class="of-pack">
          {words('rulesOfPack', [pack.title])}{' '}
          <a href={hashOf({ section: 'rules' })}>{words('rulesAll')}</a>
        </p>
      )}
      <search class="search">
        <label for="search">{words('searchLabel')}</label>
        <input
          id="search"
          type="search"
          placeholder={words('searchHint')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span class="found" role="status">
          {searching && count > 0 && plural(words, 'searchFound', count)}
        </span>
      </search>
      <CategoryPicker groups={groups} chosen={category} onChoose={setCategory} />
      {count === 0 && <EmptyNote title={words('searchNone', [words('quoted', [query.trim()])])} />}
      {shown.map((group) => (
        <section key={group.category} class="rule-group" aria-labelledby={`of-${group.category}`}>
          <h2 id={`of-${group.category}`}>{words(categoryWords[group.category])}</h2>
          <ul class="rules">
            {group.rules.map((rule) => (
              <RuleItem
                key={`${rule.pack}/${rule.rule}`}
                rule={rule}
                sought={rule.pack === place.pack && rule.rule === place.rule}
                onSwitchRule={onSwitchRule}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
