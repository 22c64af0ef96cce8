/** Something that is measured or tried, by commands that anybody can run. */
export interface Topic<Figures> {
  /** The commands, as they are typed at the repository's root. */
  readonly commands: readonly string[];
  /** The same in less time, with figures that are less exact; left out where there is no such way. */
  readonly short?: Topic<Figures>;
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
