import { Redis } from "ioredis";

/**
 * Counts the commands that this process sends to Redis; a script is one. BullMQ sends its own over connections that nobody else has, so
 * it is done where all of them send.
 *
 * @param except - a connection whose commands are not counted
 * @param onCommand - told of each, by its name and what it begins with
 * @returns ends it, and tells how many there were
 */
export function countCommands(except: Redis, onCommand: (name: string, first: string) => void = () => {}): () => number {
  let commands = 0;
  const send = Redis.prototype.sendCommand;
  Redis.prototype.sendCommand = function count(command, stream) {
    if (this !== except) {
      commands += 1;
      onCommand(command.name, String(command.args[0] ?? ""));
    }
    return send.call(this, command, stream);
  };
  return () => {
    Redis.prototype.sendCommand = send;
    return commands;
  };
}
