import { describe, expect, it } from 'vitest';
import { compromiseGrammar } from '../../../rules/grammar/compromise.ts';
import { pennTokens } from '../../../rules/grammar/penn.ts';

function tagged(sentence: string): string {
  const tokens = pennTokens(compromiseGrammar.parse(sentence));
  return tokens.map(({ text, tag }) => `${text}/${tag}`).join(' ');
}

describe('a sentence as the Penn Treebank has it', () => {
  it.each([
    [
      'He was told by the 3 biggest councils.',
      'He/PRP was/VBD told/VBN by/IN the/DT 3/CD biggest/JJS councils/NNS ./.',
    ],
    [
      'We would wait and they have agreed it.',
      'We/PRP would/MD wait/VB and/CC they/PRP have/VBP agreed/VBN it/PRP ./.',
    ],
    ['She walked to London.', 'She/PRP walked/VBD to/TO London/NNP ./.'],
    ["The dog's bowl isn't there", "The/DT dog/NN 's/POS bowl/NN is/VBZ n't/RB there/NN"],
    ['We’re going', 'We/PRP ’re/VBP going/VBG'],
    ["They can't go", "They/PRP ca/MD n't/RB go/VB"],
    ['There is my house', 'There/EX is/VBZ my/PRP$ house/NN'],
    ['When you meet up, who pays?', 'When/WRB you/PRP meet/VBP up/RP ,/, who/WP pays/VBZ ?/.'],
  ])('%s', (sentence, tags) => {
    expect(tagged(sentence)).toBe(tags);
  });

  it('knows where each token stands', () => {
    const sentence = '🎉 “Isn’t it?” she said (well-known).';
    for (const { start, end, text } of pennTokens(compromiseGrammar.parse(sentence))) {
      expect(sentence.slice(start, end)).toBe(text);
    }
  });
});
