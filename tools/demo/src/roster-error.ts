/** The roster cannot be used, as it stands or in this account. */
export class RosterError extends Error {
  override readonly name = "RosterError";

  /**
   * @param problems - a line for each
   * @param consequence - what has been done with the roster so far
   */
  constructor(problems: readonly string[], consequence: string) {
    super([...problems, consequence].join("\n"));
  }
}
