import { Icon } from '../controls/Icon.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly link: string;
  /** The guidance's name, for people. */
  readonly name?: string | undefined;
}

/** The way to the guidance behind a rule. Opens a tab of its own, which learns nothing of the page it came from. */
export function SourceLink({ link, name }: Props) {
  const words = useWords();
  return (
    <a class="source" href={link} target="_blank" rel="noopener noreferrer">
      {name ? words('cardSource', [name]) : words('cardSourceUnnamed')}
      <Icon name="away" />
      <span class="unseen">{words('opensNewTab')}</span>
    </a>
  );
}
