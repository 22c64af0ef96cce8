import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { JsonObject } from "../../src/json.ts";
import { run } from "../../src/run.ts";
import type { Edit } from "./edit.ts";
import { smallContract } from "./small-contract.ts";

/** What a run of the command came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A repository of its own, with the small contract committed on main. */
export interface Repository extends Disposable {
  /** Writes the small contract with an edit. */
  edit(edit: Edit): void;
  write(path: string, text: string): void;
  /** The names of the changesets, README and configuration aside. */
  changesets(): string[];
  git(...args: string[]): void;
  commit(): void;
  run(...args: string[]): Promise<Outcome>;
}

const names = ["core", "accounts", "devices", "numbers"];
const identity = [
  "-c",
  "user.name=Nora",
  "-c",
  "user.email=nora@tidewater.example",
  "-c",
  "commit.gpgsign=false",
  "-c",
  "tag.gpgsign=false",
];

/** Creates a repository in a temporary folder. */
export function createRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), "ringwright-spec-diff-"));
  const git = (...args: string[]): void => void execFileSync("git", [...identity, ...args], { cwd: root, stdio: "pipe" });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const writeContract = (contract: JsonObject): void => write("spec/dist/openapi.json", JSON.stringify(contract));
  const commit = (): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "Save");
  };
  git("init", "--quiet", "--initial-branch", "main");
  writeContract(smallContract());
  write(".changeset/config.json", "{}");
  for (const name of names) write(`packages/${name}/package.json`, JSON.stringify({ version: "0.1.0" }));
  write("spec/package.json", JSON.stringify({ version: "0.1.0" }));
  commit();
  return {
    edit: (edit) => {
      const contract = smallContract();
      edit(contract);
      writeContract(contract);
    },
    write,
    changesets: () => readdirSync(join(root, ".changeset")).filter((name) => name.endsWith(".md")),
    git,
    commit,
    run: async (...args) => {
      const out: string[] = [];
      const err: string[] = [];
      const code = await run(args, { root, out: (text) => void out.push(text), err: (text) => void err.push(text) });
      return { code, out: out.join(""), err: err.join("") };
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}
