import type { Readable, Writable } from "node:stream";

/** A stream that text is written to. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command has to do with: everything that a process has and a test gives. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** For what was asked for, and nothing else. */
  readonly stdout: Output;
  /** For questions, progress and trouble. */
  readonly stderr: Output;
  /** Aborts when the command is to end. */
  readonly signal: AbortSignal;
}
