/** Something that is measured or tried, by commands that anybody can run. */
export interface Topic<Figures> {
  /** The commands, as they are typed at the repository's root. */
  readonly commands: readonly string[];
  /**
   * Runs them, and reads what they have found.
   *
   * @param run - runs a command, and gives what it has printed
   * @throws Error when one fails
   */
  measure(run: (command: string) => Promise<string>): Promise<Figures>;
}

/** Figures by their names. */
export type Counts = Readonly<Record<string, number>>;
