// A process that takes a session's lock, says so, and holds it until it is killed.
import process from "node:process";
import { redisTokenStore } from "../../src/index.ts";
import { connect } from "./clients.ts";

const [library = "", port = "", name = "", lockMs = ""] = process.argv.slice(2);
const { client } = await connect(library, Number(port));
await redisTokenStore(client, { name, lockMs: Number(lockMs) }).exclusive(async () => {
  process.stdout.write("held\n");
  await new Promise(() => {});
});
