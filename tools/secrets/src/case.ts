import type { World } from "./world.ts";

/** Makes what a user of an export may print. In a list, so that nothing that can be awaited is taken apart. */
export type Case = (world: World) => readonly unknown[] | Promise<readonly unknown[]>;

/** An export whose values are secrets by nature. */
export interface Published {
  /** Why it gives secrets to whoever calls it. */
  readonly because: string;
  readonly gives: Case;
}

/** The cases of a module, by export. */
export type Cases = Readonly<Record<string, Case | Published>>;
