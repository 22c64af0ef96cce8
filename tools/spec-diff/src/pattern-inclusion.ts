import { DFA, isDisjointWith, JS, NFA } from "refa";

/**
 * Whether a pattern takes everything that another takes: then replacing the other by it refuses nothing.
 *
 * @param narrow - a regular expression as JSON Schema has it
 * @param wide - the one that may take more
 * @returns undefined where that can't be told: patterns that are not anchored at both ends, look around or refer back
 */
export function isIncluded(narrow: string, wide: string): boolean | undefined {
  try {
    const inner = automaton(narrow);
    const outer = automaton(wide);
    if (inner === undefined || outer === undefined) return undefined;
    const outside = DFA.fromFA(outer);
    outside.complement();
    return isDisjointWith(inner, outside);
  } catch {
    // What refa refuses, an assertion or an automaton too large, it refuses by throwing.
    return undefined;
  }
}

function automaton(pattern: string): NFA | undefined {
  const [, source] = /^\^(.*)\$$/s.exec(pattern) ?? [];
  if (source === undefined) return undefined;
  const parser = JS.Parser.fromLiteral({ source, flags: "u" });
  const { expression, maxCharacter } = parser.parse({ assertions: "throw", backreferences: "throw" });
  // In ^a|b$ each end is anchored on one side alone.
  return parser.ast.pattern.alternatives.length === 1 ? NFA.fromRegex(expression, { maxCharacter }) : undefined;
}
