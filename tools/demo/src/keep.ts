import type { Sandbox } from "@ringwright/sandbox";

/** How to look at a sandbox that is served, and how to log in to it with code of one's own. */
export function loginLines(sandbox: Sandbox): string {
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  return [
    `\nThe sandbox stays, with all of this in it:`,
    `  console  ${sandbox.url}/`,
    `  RINGWRIGHT_SERVER=${sandbox.url}`,
    `  RC_CLIENT_ID=${clientId}`,
    `  RC_CLIENT_SECRET=${clientSecret}`,
    `  RC_JWT=${jwt}`,
    `Stop it with Ctrl-C.`,
  ].join("\n");
}

/** Resolves when the process is asked to stop. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
