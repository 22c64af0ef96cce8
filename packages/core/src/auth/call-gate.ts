interface Flight {
  calls: number;
  readonly onHome: (() => void)[];
}

/** Knows which calls of a session are under way with which token, and can hold new ones back. */
export class CallGate {
  readonly #flights = new Map<string, Flight>();
  #closed: { readonly opened: Promise<void> } | undefined;

  /** Whether no call is under way. */
  get idle(): boolean {
    return this.#flights.size === 0;
  }

  /** Resolves when new calls may leave; undefined when they may. */
  get opened(): Promise<void> | undefined {
    return this.#closed?.opened;
  }

  /**
   * A call leaves.
   *
   * @param token - what it carries
   * @returns what to call when its answer is there, or there will be none; a second time does nothing
   */
  leave(token: string): () => void {
    const flight = this.#flights.get(token) ?? { calls: 0, onHome: [] };
    flight.calls++;
    this.#flights.set(token, flight);
    let isHome = false;
    return () => {
      if (isHome) return;
      isHome = true;
      if (--flight.calls === 0 && this.#flights.get(token) === flight) this.forget(token);
    };
  }

  /** Resolves when no call is under way with a token any more. */
  home(token: string | undefined): Promise<void> {
    const flight = token === undefined ? undefined : this.#flights.get(token);
    return flight === undefined ? Promise.resolve() : new Promise((resolve) => flight.onHome.push(resolve));
  }

  /** The service has dropped a token: the calls that carry it are not waited for. */
  forget(token: string): void {
    const flight = this.#flights.get(token);
    this.#flights.delete(token);
    for (const tell of flight?.onHome ?? []) tell();
  }

  /**
   * Holds new calls back.
   *
   * @returns lets them go
   */
  close(): () => void {
    let release = (): void => {};
    const opened = new Promise<void>((resolve) => {
      release = resolve;
    });
    const closed = { opened };
    this.#closed = closed;
    return () => {
      if (this.#closed === closed) this.#closed = undefined;
      release();
    };
  }
}
