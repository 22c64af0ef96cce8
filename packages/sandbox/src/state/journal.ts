import type { Doc, Kind, Kinds } from "./types.ts";

/** What a write did to a record: `before` is missing for one that is new, `after` for one that is gone. */
export type Change = { [K in Kind]: ChangeOf<K> }[Kind];

interface ChangeOf<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly before?: Kinds[K];
  readonly after?: Kinds[K];
  /** How long the record is as a text, as it is now or was at last. */
  readonly length: number;
}

/** Where collections tell what they write: how often always, and what while somebody listens. */
export class Journal {
  writes = 0;
  #changes: Change[] | undefined;

  /** Whether somebody wants to know what a write does. */
  get listening(): boolean {
    return this.#changes !== undefined;
  }

  /** How many writes it holds. */
  get length(): number {
    return this.#changes?.length ?? 0;
  }

  /** Takes down what a write did. */
  note(change: { readonly kind: Kind; readonly id: string; readonly before?: Doc; readonly after?: Doc; length: number }): void {
    this.#changes?.push(change as Change);
  }

  /** Forgets what came after the first ones: it was undone. */
  cut(length: number): void {
    this.#changes?.splice(length);
  }

  /**
   * Listens while something is done.
   *
   * @param work - what may write
   * @returns its result, and what it wrote
   */
  listen<T>(work: () => T): { readonly result: T; readonly changes: readonly Change[] } {
    const changes: Change[] = [];
    this.#changes = changes;
    try {
      return { result: work(), changes };
    } finally {
      this.#changes = undefined;
    }
  }
}
