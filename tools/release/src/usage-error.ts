/** Something about the arguments, or about what they name, is wrong. The message says what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
