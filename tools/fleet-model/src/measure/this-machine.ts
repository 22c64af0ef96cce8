import { arch, availableParallelism, cpus, platform } from "node:os";

/** Where the figures were measured: they compare within a run, and hardly between machines. */
export interface Machine {
  readonly node: string;
  readonly system: string;
  readonly cpu: string;
  readonly cores: number;
}

/** This machine. */
export function thisMachine(): Machine {
  return {
    node: process.version,
    system: `${platform()} ${arch()}`,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
  };
}
