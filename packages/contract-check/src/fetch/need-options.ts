import type { CheckedFetchOptions } from "./checked-fetch.ts";

const names: Readonly<Record<keyof CheckedFetchOptions, true>> = {
  onProblem: true,
  onCheck: true,
  mode: true,
  sample: true,
  random: true,
  servers: true,
  details: true,
};

/**
 * Refuses what nothing would come of: where a word of it is mistyped, a check that looks at nothing looks like one that finds
 * nothing.
 *
 * @param fetch - as it was given
 * @param options - as they were given
 * @throws TypeError that says what would be right
 */
export function needOptions(fetch: unknown, options: CheckedFetchOptions): void {
  if (typeof fetch !== "function") throw new TypeError("checkedFetch: the first argument is no function; give a fetch");
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(names, name)) throw new TypeError(`${name}: is not known; known are ${Object.keys(names).join(", ")}`);
  }
  const { mode, sample = 1, servers, details } = options;
  for (const name of ["onProblem", "onCheck", "random"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "function") throw new TypeError(`${name}: is no function`);
  }
  if (mode !== undefined && mode !== "report" && mode !== "throw") {
    throw new TypeError(`mode: ${String(mode)} is none; write report or throw`);
  }
  if (typeof sample !== "number" || !(sample >= 0 && sample <= 1)) {
    throw new TypeError(`sample: ${String(sample)} is no share; write a number from 0 to 1`);
  }
  if (details !== undefined && typeof details !== "boolean") throw new TypeError("details: is neither true nor false");
  if (servers !== undefined && !(Array.isArray(servers) && servers.every((server) => URL.canParse(server)))) {
    throw new TypeError("servers: must be a list of addresses, such as https://platform.ringcentral.com");
  }
}
