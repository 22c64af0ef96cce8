// A process of its own with a sandbox on a port. A second port tells with each answer how long this thread has had a processor:
// whoever asks there again and again knows for how long they were held up, however busy the machine is with other things.
import { createSandbox } from "@ringwright/sandbox";
import { populate } from "./populate.ts";
import type { ServedAddress } from "./start-served.ts";

const sandbox = await createSandbox();
populate(sandbox.state, Number(process.argv[2]));
const before = { token: sandbox.auth("admin").accessToken(), snapshot: sandbox.snapshot() };
const { url } = await sandbox.listen();
const watched = await sandbox.listen(0, {
  pages: (_request, response) => {
    const { user, system } = process.threadCpuUsage();
    response.setHeader("X-Processor-Ms", (user + system) / 1000);
    return false;
  },
});
const address: ServedAddress = { url, watchedUrl: watched.url, token: before.token };
process.send?.(address);
// Back to how it was, so that no request finds what the one before it has left.
process.on("message", () => {
  sandbox.restore(before.snapshot);
  process.send?.("restored");
});
