/**
 * What a client's error says, without the arguments that servers and clients like to repeat.
 *
 * @param error - whatever the client threw
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown reason";
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  // Redis: "ERR unknown command 'EVAL', with args beginning with: ...".
  const message = error.message.split(/,? with args beginning/i)[0]?.slice(0, 200) ?? "";
  return message === "" ? code : message;
}
