import type { Category } from '../../rules/types.ts';
import { categoryWords } from '../nudge/level.tsx';
import { useWords } from '../words.ts';
import type { CategoryGroup } from './find-rules.ts';

interface Props {
  readonly groups: readonly CategoryGroup[];
  /** Absent: all of them. */
  readonly chosen?: Category | undefined;
  readonly onChoose: (category: Category | undefined) => void;
}

/** What the rules are about, each with how many there are: press one to see only those, again to see all. */
export function CategoryPicker({ groups, chosen, onChoose }: Props) {
  const words = useWords();
  return (
    <fieldset class="categories" aria-label={words('categoriesLabel')}>
      {groups.map(({ category, rules }) => (
        <button
          key={category}
          type="button"
          class="chip"
          aria-pressed={category === chosen}
          onClick={() => onChoose(category === chosen ? undefined : category)}
        >
          {words(categoryWords[category])} <span class="chip-count">{rules.length}</span>
        </button>
      ))}
    </fieldset>
  );
}
