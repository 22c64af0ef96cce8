/** A request, whichever way it came in. */
export interface WireRequest {
  readonly method: string;
  /** Scheme, host and port that the caller used; links in answers begin with it. */
  readonly origin: string;
  /** Still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** A header by its name in lower case. */
  header(name: string): string | undefined;
  /** Empty where there is none; undefined when it is longer than the sandbox reads. */
  readonly body: string | undefined;
}

/** An answer, whichever way it goes out. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** How long a request's body may be, in bytes. Not published; a bulk update of 500 records needs about half. */
export const maxBodyBytes: number = 2 * 1024 * 1024;
