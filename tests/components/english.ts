import type { Words } from '../../components/words.ts';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const all: Readonly<Record<string, Message | undefined>> = messages;

/** Looks words up as the browser does: `$NAME$` stands for a placeholder, whose content names a substitution. */
export const english: Words = (key, substitutions = []) => {
  const entry = all[key];
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/gu, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/gu, (_whole, digit: string) => {
      return substitutions[Number(digit) - 1] ?? '';
    });
  });
};
