import type { SentSecrets } from "@ringwright/core";

/**
 * What a client's error says, without the arguments that servers and clients like to repeat.
 *
 * @param error - whatever the client threw
 * @param secrets - what was sent: none of it stays
 */
export function reasonOf(error: unknown, secrets: SentSecrets): string {
  if (!(error instanceof Error)) return "unknown reason";
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  // Redis: "ERR unknown command 'EVAL', with args beginning with: ...".
  const message = error.message.split(/,? with args beginning/i)[0] ?? "";
  // Before it is cut, which might leave half a token.
  return secrets.redact(message === "" ? code : message).slice(0, 200);
}
