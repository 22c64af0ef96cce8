import measuredFile from "../measured.json" with { type: "json" };
import validatedFile from "../validated.json" with { type: "json" };
import type { Costs } from "./costs.ts";

/** What `measure` found. */
export const measured: {
  readonly date: string;
  readonly machine: Readonly<Record<"node" | "system" | "cpu" | "redis", string>> & { readonly cores: number };
  readonly turns: number;
  readonly told: Readonly<Record<string, number>>;
  readonly serviceMs: number;
  readonly costs: Costs;
} = measuredFile;

/** What a small fleet came to, for real or in the model. */
export interface SmallFleetFigures {
  readonly tookS: number;
  readonly turns: number;
  readonly calls: number;
  readonly commands: number;
  readonly redisCpuS: number;
  /** Between workers and Redis, in both directions. */
  readonly megabytes: number;
  readonly workerCpuS: number;
}

/** A small fleet as it went for real. */
export interface ValidatedFleet {
  readonly accounts: number;
  readonly people: number;
  readonly workers: number;
  /** How long the sandboxes took for a call, in milliseconds; the model is told. */
  readonly serviceMs: number;
  readonly concurrency: number;
  readonly real: SmallFleetFigures;
}

/** Writes figures to JSON with as many digits as they are good for. */
export function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}

/** What `validate` found. */
export const validated: { readonly date: string; readonly fleets: readonly ValidatedFleet[] } = validatedFile;
