export { type RedisServer, type ServerCommand, serverCommand, startRedis } from "./redis-server.ts";
export type { SharedServer } from "./shared-server.ts";
