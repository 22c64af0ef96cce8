import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { changedFiles, followPage, PageError } from "../follow/follow-page.ts";
import { type Environment, typeLine } from "../follow/terminal.ts";
import { addedOperation, contributingSteps } from "./contributing-steps.ts";
import { missingOf } from "./findings.ts";

/**
 * Adds an operation as CONTRIBUTING.md says, block by block, in a clone of what is committed, and looks whether all that should have it
 * has it.
 *
 * @param root - the repository
 * @param out - told of each step
 * @throws PageError where it does not go as the page says, or something lacks the operation at its end
 */
export async function contribute(root: string, out: (text: string) => void): Promise<void> {
  const clone = mkdtempSync(join(tmpdir(), "ringwright-contributor-"));
  const env = environmentOf(root);
  const startMs = performance.now();
  const tell = (what: string): void => out(`${((performance.now() - startMs) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
  try {
    tell("a clone of what is committed");
    await typeLine(`git clone --quiet "${root}" .`, clone, env);
    await typeLine("pnpm install --frozen-lockfile --prefer-offline", clone, env);
    const steps = contributingSteps(clone);
    const id = addedOperation(steps);
    const touched = steps.flatMap((step) => {
      if (step.kind === "change") return changedFiles(step.diff);
      return step.kind === "file" && step.path.endsWith(".ts") ? [step.path] : [];
    });
    await followPage(steps, {
      folder: clone,
      env,
      onStep: (place, what) => tell(`${place}  ${what}`),
      async atEnd() {
        const missing = await missingOf(clone, id);
        if (missing.length > 0) throw new PageError(`CONTRIBUTING.md: at its end ${id} has not ${missing.join(", ")}`);
      },
    });
    await typeLine(`pnpm exec biome check ${touched.filter((path) => path.endsWith(".ts")).join(" ")}`, clone, env);
    await typeLine("pnpm spec:diff --check", clone, env);
    tell(`${id} is in the client, the mock, the sandbox, the command and the site, and under their tests`);
  } finally {
    rmSync(clone, { recursive: true, force: true, maxRetries: 3 });
  }
}

// Without what pnpm told this process of the workspace that it runs in.
function environmentOf(root: string): Environment {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|init_cwd$|node_options$)/i.test(name));
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((entry) => !entry.startsWith(root));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter), CI: "1" };
}
