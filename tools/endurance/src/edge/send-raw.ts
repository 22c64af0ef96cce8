import { connect } from "node:net";
import type { RawRequest } from "./raw-request.ts";

/** How a connection ended. */
export interface RawOutcome {
  /** The statuses of the answers, in their order. */
  readonly statuses: readonly number[];
  /** Whether the connection was still open when all patience was gone. */
  readonly hung: boolean;
}

/**
 * Sends bytes over a connection of their own, and reads whatever comes back until it is closed.
 *
 * @param port - on the loopback interface
 * @param patienceMs - how long the other side may take
 */
export function sendRaw(port: number, { pieces, end }: RawRequest, patienceMs: number): Promise<RawOutcome> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    let hung = false;
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    const timer = setTimeout(() => {
      hung = true;
      socket.destroy();
    }, patienceMs);
    socket.on("data", (bytes: Buffer) => received.push(bytes));
    // The other side may close while there is still something to write; that is its right.
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      resolve({ statuses: statusesOf(Buffer.concat(received).toString("latin1")), hung });
    });
    socket.on("connect", () => {
      for (const piece of pieces) socket.write(piece);
      if (end === "finish") socket.end();
      else socket.write("", () => socket.resetAndDestroy());
    });
  });
}

function statusesOf(text: string): number[] {
  return [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
}
