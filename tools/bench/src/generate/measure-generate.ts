import { join } from "node:path";
import { benchFolder, contractFile, root, workFolder } from "../paths.ts";
import { ours } from "../peers.ts";
import type { Progress } from "../report/progress.ts";
import type { Row, Table } from "../report/table.ts";
import { run } from "../run.ts";
import { median } from "../statistics.ts";

const rounds = 5;
const differs = /Generated files differ from the contract/;

/**
 * Measures how long it takes to make the code from the contract, process start counted in. Ours checks what it would
 * write instead of writing it, so that measuring changes nothing.
 *
 * @param progress - told of each round
 * @throws Error with what a generator printed, when it fails
 */
export async function measureGenerate(progress: Progress): Promise<Table> {
  const bin = join(benchFolder, "node_modules/.bin");
  const output = (name: string): string => join(workFolder, "generate", name);
  const generators: Record<string, () => Promise<number>> = {
    [ours]: generateOurs,
    "openapi-typescript": () => timeOf(join(bin, "openapi-typescript"), [contractFile, "--output", output("types.ts")]),
    "hey-api": () =>
      timeOf(join(bin, "openapi-ts"), ["--input", contractFile, "--output", output("hey-api"), "--silent", "--no-log-file"]),
  };
  const times = new Map<string, number[]>(Object.keys(generators).map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    progress.say(`generate: round ${round} of ${rounds}`);
    for (const [name, generator] of Object.entries(generators)) times.get(name)?.push(await generator());
  }
  const rows: Row[] = [...times].map(([name, values]) => ({
    name,
    figures: { medianMs: median(values) },
    note: notes[name] ?? "",
  }));
  return {
    name: "generate",
    title: `making code from the contract, in milliseconds; medians of ${rounds}`,
    columns: [{ key: "medianMs", title: "ms" }],
    rows,
    bars: [],
  };
}

const notes: Readonly<Record<string, string>> = {
  [ours]: "bundles and checks the contract; types, functions, facades of four packages",
  "openapi-typescript": "types, from the bundled document",
  "hey-api": "types, functions, client, from the bundled document",
};

async function generateOurs(): Promise<number> {
  const startMs = performance.now();
  try {
    await run(process.execPath, ["src/main.ts", "--check"], join(root, "tools/generate"));
  } catch (error) {
    // Files that differ are somebody's work in progress: they took as long to make.
    if (!(error instanceof Error) || !differs.test(error.message)) throw error;
  }
  return performance.now() - startMs;
}

// Their configuration is looked for where they run: this package has none.
async function timeOf(command: string, args: readonly string[]): Promise<number> {
  return (await run(command, args, benchFolder)).durationMs;
}
