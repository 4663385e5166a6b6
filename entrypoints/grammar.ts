import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compromiseGrammar } from '../rules/grammar/compromise.ts';
import { leaveGrammar } from './coach.content/grammar-slot.ts';

/**
 * The grammar half of the engine, ten times the size of the rest. It is brought into the page
 * after the first nudges are on the screen.
 */
export default defineUnlistedScript(() => {
  leaveGrammar(compromiseGrammar);
});
