import { type ChildProcess, fork } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** A process that answers questions one after the other. */
export interface Child extends Disposable {
  ask<T>(question: string | object): Promise<T>;
}

/**
 * Starts a module in a process of its own, and waits for its first message.
 *
 * @param module - the file
 * @param args - its arguments
 * @param execArgv - what Node is started with
 * @throws Error with what it printed, when it ends by itself
 */
export async function startChild<T>(
  module: URL,
  args: readonly string[],
  execArgv: readonly string[] = ["--expose-gc"],
): Promise<{ child: Child; first: T }> {
  const file = fileURLToPath(module);
  // The bench measures what users get, whatever conditions it was started with itself.
  const env = { ...process.env, NODE_OPTIONS: "" };
  const forked = fork(file, args, { env, execArgv: [...execArgv], stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let printed = "";
  forked.stderr?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const next = <A>(): Promise<A> =>
    nextMessage<A>(forked, () => new Error(`${basename(file)} ${args.join(" ")} ended\n${printed}`));
  const child: Child = {
    ask: <A>(question: string | object) => {
      const answer = next<A>();
      forked.send(question);
      return answer;
    },
    [Symbol.dispose]: () => {
      forked.kill();
    },
  };
  return { child, first: await next<T>() };
}

function nextMessage<T>(forked: ChildProcess, ended: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      forked.off("close", onClose);
      resolve(message as T);
    };
    const onClose = (): void => {
      forked.off("message", onMessage);
      reject(ended());
    };
    forked.once("message", onMessage).once("close", onClose);
  });
}
