/** A word as people count them: “don’t”, “well-known” and “3.5” are one each. */
export const countedWord = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,:@-](?=[\p{L}\p{N}]))*/gu;
