import type { ServerCommand } from "./redis-server.ts";

/** The server that all test files of a project share. */
export interface SharedServer {
  readonly command: ServerCommand;
  readonly port: number;
  readonly url: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** Undefined where the machine has none. */
    redis: SharedServer | undefined;
  }
}
