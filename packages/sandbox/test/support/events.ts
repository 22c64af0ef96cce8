import { get } from "node:http";
import type { Messages } from "../../src/console/protocol.ts";

type Kind = keyof Messages;
type Message = { readonly [K in Kind]: { readonly event: K; readonly data: Messages[K] } }[Kind];

/** The console's stream, read as it comes. */
export interface Events {
  /** The next message of a kind; those of other kinds before it stay for later. */
  next<K extends Kind>(kind: K): Promise<Messages[K]>;
  /** Entries of messages with a list, until there are so many. */
  collect(kind: "requests", count: number): Promise<Messages["requests"]>;
  /** Settles when the server has ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Opens the console's stream. */
export async function listenToEvents(url: string): Promise<Events> {
  const messages: Message[] = [];
  let wake: () => void = () => undefined;
  let text = "";
  const ended = Promise.withResolvers<void>();
  const request = get(`${url}/console/events`, { agent: false }, (response) => {
    response.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      const parts = text.split("\n\n");
      text = parts.pop() ?? "";
      messages.push(...parts.map(readMessage));
      wake();
    });
    response.on("close", ended.resolve);
    // Cut off by the server, which is how it ends.
    response.on("error", () => undefined);
  });
  request.on("error", () => undefined);

  async function next<K extends Kind>(kind: K): Promise<Messages[K]> {
    for (;;) {
      const at = messages.findIndex(({ event }) => event === kind);
      const [found] = at < 0 ? [] : messages.splice(at, 1);
      if (found !== undefined) return found.data as Messages[K];
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  return {
    next,
    async collect(kind, count) {
      const entries: Messages["requests"][number][] = [];
      while (entries.length < count) entries.push(...(await next(kind)));
      return entries;
    },
    ended: ended.promise,
    close: () => void request.destroy(),
  };
}

function readMessage(text: string): Message {
  const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(text) ?? [];
  return { event, data: JSON.parse(data ?? "") } as Message;
}
