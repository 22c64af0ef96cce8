import type { Option } from "commander";

/** The words of a line that are neither options nor what options take. */
export function operands(words: readonly string[], options: readonly Option[]): string[] {
  return words.filter((word, index) => !word.startsWith("-") && !options.some((option) => takesValue(option, words[index - 1])));
}

/** Whether an option takes what stands behind a word. */
export function takesValue({ required, long, short }: Option, word: string | undefined): boolean {
  return required && word !== undefined && [long, short].includes(word);
}
