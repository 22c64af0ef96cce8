// One line of what each runner says at its end.
const lines = [
  /^\s*Tests:? .*?\b(\d+) passed/m, // Vitest, Jest
  /^\W* pass (\d+)$/m, // node:test
  /^\s*(\d+) pass$/m, // Bun
  /^ok \| (\d+) passed/m, // Deno
];

/**
 * How many tests passed, by what a runner printed without colours.
 *
 * @param said - all that Vitest, Jest, `node --test`, `bun test` or `deno test` printed
 * @returns 0 where there is no such line
 */
export function passedTests(said: string): number {
  return Math.max(0, ...lines.map((line) => Number(line.exec(said)?.[1] ?? 0)));
}
