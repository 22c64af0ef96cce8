/** A request that left the client, and what came back. */
export interface RecordedCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly status: number;
  readonly answerHeaders: Headers;
  readonly answer: string;
}

/** A fetch that writes down what goes through it. */
export interface Recorder {
  readonly fetch: typeof fetch;
  /** What was recorded since the last time, oldest first. */
  take(): RecordedCall[];
}

/** Makes a recorder in front of the machine's own fetch. */
export function createRecorder(): Recorder {
  let calls: RecordedCall[] = [];
  return {
    async fetch(input, init = {}) {
      const response = await fetch(input, init);
      const answer = await response.text();
      calls.push({
        method: init.method ?? "GET",
        url: new URL(String(input)),
        headers: new Headers(init.headers),
        body: typeof init.body === "string" ? init.body : undefined,
        status: response.status,
        answerHeaders: response.headers,
        answer,
      });
      const { status, statusText, headers } = response;
      return new Response(answer === "" ? null : answer, { status, statusText, headers });
    },
    take() {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}
