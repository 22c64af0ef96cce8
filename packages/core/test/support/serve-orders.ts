// A service on a host of its own, which takes whatever it gets, says so, and answers.
import { createServer } from "node:https";
import process from "node:process";
import { text } from "node:stream/consumers";

const [key = "", cert = ""] = process.argv.slice(2);
const server = createServer({ key, cert }, async (request, response) => {
  process.stdout.write(`${request.method} ${await text(request)}\n`);
  response.setHeader("content-type", "application/json").end("{}");
});
server.listen(443, "0.0.0.0", () => process.stdout.write(`${process.pid}\n`));
process.stdin.on("close", () => process.exit()).resume();
