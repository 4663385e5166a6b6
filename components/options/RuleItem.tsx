import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { strengthWords } from '../coaching/choices.ts';
import { Icon } from '../controls/Icon.tsx';
import { Switch } from '../controls/Switch.tsx';
import { LevelName } from '../nudge/level.tsx';
import { SourceLink } from '../nudge/SourceLink.tsx';
import { type MessageKey, useWords } from '../words.ts';
import { hashOf } from './places.ts';
import { quietWords } from './quiet-words.ts';
import { ruleMessage } from './rule-message.ts';
import type { RuleRow } from './shapes.ts';

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
  /** The one the address leads to: unfolded and brought into view. */
  readonly sought?: boolean;
  readonly onSwitchRule: (pack: string, rule: string, on: boolean) => void;
}

/** Why a rule speaks, where it comes from, and its examples. */
function RuleDetails({ rule }: Pick<Props, 'rule'>) {
  const words = useWords();
  return (
    <>
      {rule.why && <p class="why">{rule.why}</p>}
      <Examples title="ruleSpeaks" texts={rule.examples.nudge} />
      <Examples title="ruleQuiet" texts={rule.examples.quiet} />
      <p class="rule-foot">
        {rule.link && <SourceLink link={rule.link} name={rule.source} />}
        {!rule.link && rule.source && <span>{words('cardSource', [rule.source])}</span>}
        {rule.owner && <span>{words('ruleAsk', [rule.owner])}</span>}
        <span>{words('quietStrength', [words(strengthWords[rule.strength])])}</span>
        <a
          class="rule-address"
          href={hashOf({ section: 'rules', pack: rule.pack, rule: rule.rule })}
        >
          <code>
            {rule.pack}/{rule.rule}
          </code>
        </a>
      </p>
    </>
  );
}

/** One rule: what it says and whether it may; folded below, why, where it comes from, and its examples. */
export function RuleItem({ rule, sought = false, onSwitchRule }: Props) {
  const words = useWords();
  const item = useRef<HTMLLIElement>(null);
  // There are hundreds of rules: what is folded is not on the page.
  const [open, setOpen] = useState(sought);
  useLayoutEffect(() => {
    if (!sought) return;
    setOpen(true);
    item.current?.scrollIntoView({ block: 'start' });
  }, [sought]);
  const speaks = rule.on && !rule.quiet;
  return (
    <li ref={item} class={speaks ? 'rule' : 'rule off'}>
      <Switch
        label={ruleMessage(rule.message)}
        on={rule.on}
        onSwitch={(on) => onSwitchRule(rule.pack, rule.rule, on)}
      />
      <details open={open}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; biome does not know */}
        <summary
          onClick={(event) => {
            event.preventDefault();
            setOpen(!open);
          }}
        >
          <LevelName level={rule.level} />
          <span class="pack-of">{rule.packTitle}</span>
          {rule.on && rule.quiet && (
            <span class="quiet-reason">{quietWords(words, rule.quiet)}</span>
          )}
          <span class="more">
            {words('ruleMore')}
            <Icon name="next" />
          </span>
        </summary>
        {open && <RuleDetails rule={rule} />}
      </details>
    </li>
  );
}
