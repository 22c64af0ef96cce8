import { Lexer, Parser } from "yaml";
import { SeedError } from "./seed.ts";

// What a company of some thousand people needs; beyond it reading takes longer than anybody waits for.
const mostCharacters = 2_000_000;
// Ten levels that the library holds for itself are three or four of what people write.
const deepest = 100;

/**
 * Refuses a text that is larger or deeper than any seed. The library that reads it takes time without end for some of them.
 *
 * @param text - YAML, before it is read
 * @param file - what problems call it
 * @throws SeedError that says which limit
 */
export function needSmall(text: string, file: string): void {
  if (text.length > mostCharacters) {
    throw new SeedError(`${file}: has ${text.length} characters; a seed has ${mostCharacters} at most`);
  }
  const parser = new Parser();
  let line = 1;
  for (const lexeme of new Lexer().lex(text)) {
    parser.next(lexeme).next();
    line += lexeme.split("\n").length - 1;
    if (parser.stack.length > deepest) throw new SeedError(`${file}:${line}: is nested too deep; no company needs ten levels`);
  }
}
