import type { Counts, Topic } from "./topic.ts";

const command = "pnpm fuzz --json";

/** Hostile requests to the sandbox, a hundred thousand of them. */
export const fuzz: Topic<Counts> = {
  commands: [command],
  async measure(run) {
    const last = (await run(command)).trim().split("\n").at(-1) ?? "";
    const { figures, findings } = JSON.parse(last) as { readonly figures: Counts; readonly findings: readonly string[] };
    return { ...figures, findings: findings.length };
  },
};
