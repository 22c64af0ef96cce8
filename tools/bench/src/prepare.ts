import { readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import ts from "typescript";
import { contractFile, root, workFolder } from "./paths.ts";
import type { Progress } from "./report/progress.ts";
import { run } from "./run.ts";

/** The packages of the SDK, which are measured beside their peers. */
export const ourPackages: readonly string[] = ["core", "accounts", "devices", "numbers"];

/**
 * Builds our packages as they are published, and generates hey-api's client from our contract.
 *
 * @param progress - told of both
 * @throws Error with what the build printed, when it fails
 */
export async function prepare(progress: Progress): Promise<void> {
  progress.say("building the packages");
  const filters = [...ourPackages, "contract-check", "provisioning", "sandbox"].map((name) => `--filter=@ringwright/${name}`);
  await run(join(root, "node_modules/.bin/turbo"), ["run", "build", "--output-logs=errors-only", ...filters], root);
  progress.say("generating hey-api's client");
  await generateHeyApi();
}

async function generateHeyApi(): Promise<void> {
  const folder = `${workFolder}hey-api`;
  rmSync(folder, { recursive: true, force: true });
  await createClient({
    input: contractFile,
    output: { path: `${folder}/ts`, module: { extension: ".js" } },
    plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
    logs: { level: "silent" },
  });
  // Users import compiled code: taking the types out while it is imported would be charged to it.
  for (const file of readdirSync(`${folder}/ts`, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const target = join(folder, "js", file.replace(/\.ts$/, ".js"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, compile(readFileSync(join(folder, "ts", file), "utf8")));
  }
}

function compile(source: string): string {
  return ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } })
    .outputText;
}
