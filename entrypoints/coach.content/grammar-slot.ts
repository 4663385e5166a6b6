import type { Grammar } from '../../rules/grammar/grammar.ts';

/** Our two page scripts share one isolated world, which the page cannot see into. */
const slot: { parapetGrammar?: Grammar } = globalThis as { parapetGrammar?: Grammar };

/** Leaves the grammar where the coach will look for it. */
export function leaveGrammar(grammar: Grammar): void {
  slot.parapetGrammar = grammar;
}

/** The grammar, once its script has run here. */
export function grammarHere(): Grammar | undefined {
  return slot.parapetGrammar;
}
