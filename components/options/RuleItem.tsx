import { Icon } from '../controls/Icon.tsx';
import { Switch } from '../controls/Switch.tsx';
import { categoryWords, LevelName } from '../nudge/level.tsx';
import { SourceLink } from '../nudge/SourceLink.tsx';
import type { RuleRow } from '../shapes.ts';
import { type MessageKey, useWords } from '../words.ts';
import { ruleMessage } from './rule-message.ts';

function Examples({
  title,
  texts,
}: {
  readonly title: MessageKey;
  readonly texts: readonly string[];
}) {
  const words = useWords();
  if (texts.length === 0) return null;
  return (
    <div class={`examples ${title}`}>
      <h4>{words(title)}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  readonly rule: RuleRow;
  readonly onSwitchRule: (pack: string, rule: string, on: boolean) => void;
}

/** One rule: what it says and whether it may; folded below, why, where it comes from, and its examples. */
export function RuleItem({ rule, onSwitchRule }: Props) {
  const words = useWords();
  return (
    <li class={rule.on ? 'rule' : 'rule off'}>
      <Switch
        label={ruleMessage(rule.message)}
        on={rule.on}
        onSwitch={(on) => onSwitchRule(rule.pack, rule.rule, on)}
      />
      <details>
        <summary>
          <LevelName level={rule.level} />
          <span class="category">{words(categoryWords[rule.category])}</span>
          <span class="more">
            {words('ruleMore')}
            <Icon name="next" />
          </span>
        </summary>
        {rule.why && <p class="why">{rule.why}</p>}
        <Examples title="ruleSpeaks" texts={rule.examples.nudge} />
        <Examples title="ruleQuiet" texts={rule.examples.quiet} />
        <p class="rule-foot">
          {rule.link && <SourceLink link={rule.link} name={rule.source} />}
          {rule.owner && <span>{words('ruleAsk', [rule.owner])}</span>}
          <code>{rule.rule}</code>
        </p>
      </details>
    </li>
  );
}
