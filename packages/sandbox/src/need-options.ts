import { realFigures } from "./access/rate-limits.ts";
import type { SandboxOptions } from "./create-sandbox.ts";
import { suggestName } from "./suggest-name.ts";

const names: Readonly<Record<keyof SandboxOptions, true>> = {
  seed: true,
  store: true,
  limits: true,
  time: true,
  origins: true,
  latencyMs: true,
  answers: true,
  random: true,
  onError: true,
};

const words: Readonly<Record<"time" | "answers", readonly string[]>> = {
  time: ["frozen", "real"],
  answers: ["unchecked", "reported", "enforced"],
};

/**
 * Refuses options that nothing would come of.
 *
 * @param options - as they were given
 * @throws RangeError that says what would be right
 */
export function needOptions(options: SandboxOptions): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(names, name)) {
      throw new RangeError(`createSandbox({ ${name} }): ${name} is not known; ${suggestName(name, Object.keys(names))}`);
    }
  }
  for (const name of ["time", "answers"] as const) {
    const value = options[name];
    if (value !== undefined && !words[name].includes(value)) {
      throw new RangeError(`createSandbox({ ${name}: ${String(value)} }): give ${words[name].join(" or ")}`);
    }
  }
  const { limits } = options;
  if (limits === undefined || limits === "real" || limits === "off") return;
  const groups = ["windowSeconds", ...Object.keys(realFigures)];
  if (typeof limits !== "object" || limits === null) {
    throw new RangeError(`createSandbox({ limits: ${String(limits)} }): give real, off, or figures such as { light: 100 }`);
  }
  for (const [group, figure] of Object.entries(limits)) {
    if (!groups.includes(group))
      throw new RangeError(`createSandbox({ limits }): ${group} is not known; ${suggestName(group, groups)}`);
    if (figure !== undefined && !(Number.isFinite(figure) && figure > 0)) {
      throw new RangeError(`createSandbox({ limits: { ${group}: ${String(figure)} } }): give a number above 0`);
    }
  }
}
