/** A runtime on this machine, or why it is not there and what would bring it. */
export type Runtime = { readonly path: string } | { readonly missing: string };

/**
 * Whether every runtime must be there. Elsewhere, one that is not there is left out and said so.
 *
 * @param env - the environment
 */
export function wantsAll(env: NodeJS.ProcessEnv): boolean {
  const { CI, RINGWRIGHT_RUNTIMES } = env;
  return CI === "true" || CI === "1" || RINGWRIGHT_RUNTIMES === "1";
}

/**
 * Takes a runtime's path, or leaves the runtime out.
 *
 * @param what - what is left out without it, for the message
 * @param runtime - as it was looked for
 * @param env - the environment
 * @param say - where the message goes
 * @returns undefined when it is left out
 * @throws Error when it is not there and every runtime must be
 */
export function pathOrLeaveOut(
  what: string,
  runtime: Runtime,
  env: NodeJS.ProcessEnv = process.env,
  say: (message: string) => void = (message) => void process.stderr.write(`${message}\n`),
): string | undefined {
  if ("path" in runtime) return runtime.path;
  if (wantsAll(env)) throw new Error(`${what}: ${runtime.missing}`);
  say(`Left out: ${what}. ${runtime.missing}`);
  return undefined;
}
