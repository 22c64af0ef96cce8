import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { CommandError } from "./commands.ts";

// Commands are short.
const maxBytes = 64 * 1024;

/**
 * Reads a command.
 *
 * @throws CommandError for what is no JSON, or too long
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  // Node reads no more than was announced, so what was announced is looked at before anything is read.
  const length = Number(request.headers["content-length"] ?? Number.NaN);
  if (!(length <= maxBytes)) {
    request.resume();
    throw new CommandError(`the body: is longer than ${maxBytes} bytes, or its Content-Length is missing`);
  }
  try {
    return JSON.parse(await text(request)) as unknown;
  } catch (cause) {
    throw new CommandError("the body: is no JSON", { cause });
  }
}
