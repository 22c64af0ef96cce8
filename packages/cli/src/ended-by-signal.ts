import { constants } from "node:os";

/** The reason of a command that ends because it was told to. */
export class EndedBySignal extends Error {
  override readonly name = "EndedBySignal";
  /** What the process shall end with, as shells have it: 130 after Ctrl-C. */
  readonly exitCode: number;

  constructor(signal: "SIGINT" | "SIGTERM" | "SIGPIPE") {
    super(`ended by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}
