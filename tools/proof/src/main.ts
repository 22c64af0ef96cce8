import { readArguments, UsageError, usage } from "./arguments.ts";
import { differingFiles, writeFiles } from "./files.ts";
import { makeFiles } from "./make-files.ts";
import { progressOn } from "./progress.ts";
import { type RecordOptions, recordTopics } from "./record/record-topics.ts";

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked.command === "help") process.stdout.write(usage);
    if (asked.command === "check") return check();
    if (asked.command === "page") return write();
    if (asked.command === "record") return await record(asked);
    return 0;
  } catch (error) {
    process.stderr.write(`proof: ${error instanceof Error ? error.message : String(error)}\n`);
    if (!(error instanceof UsageError)) return 1;
    process.stderr.write(`\n${usage}`);
    return 2;
  }
}

async function record(asked: RecordOptions): Promise<number> {
  const failed = await recordTopics(asked, progressOn(process.stderr));
  if (failed.length > 0) {
    const again = failed.map((name) => ` --only ${name}`).join("");
    process.stderr.write(`Not recorded: ${failed.join(", ")}. Again: pnpm proof record${again}\n`);
  }
  return write() || (failed.length > 0 ? 1 : 0);
}

function write(): number {
  const files = makeFiles();
  const differing = differingFiles(files);
  writeFiles(files, differing);
  process.stdout.write(
    `${differing.map((path) => `${path}\n`).join("")}${files.size} files made, ${differing.length} of them anew\n`,
  );
  return 0;
}

function check(): number {
  const files = makeFiles();
  const differing = differingFiles(files);
  if (differing.length === 0) {
    process.stdout.write(`${files.size} files are what the records and the contract give\n`);
    return 0;
  }
  process.stderr.write(
    `${differing.map((path) => `${path}\n`).join("")}These differ from what the records and the contract give: run pnpm proof and commit what it writes.\n`,
  );
  return 1;
}
