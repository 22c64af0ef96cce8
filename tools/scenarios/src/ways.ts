import { checkedFetch, type Problem } from "@ringwright/contract-check";
import { startProxy } from "@ringwright/mock";
import type { Sandbox } from "@ringwright/sandbox";
import type { Address } from "./service.ts";
import { wireClock } from "./wire-clock.ts";

/** A way to a sandbox, open until it is disposed of. */
export interface Way extends AsyncDisposable {
  readonly address: Address;
}

/** Without a socket, and with each exchange held to the contract as users of contract-check hold theirs. */
export async function inProcess(sandbox: Sandbox): Promise<Way> {
  const problems: Problem[] = [];
  const fetch = checkedFetch(sandbox.fetch, { onProblem: (problem) => problems.push(problem) });
  return {
    address: { server: sandbox.url, fetch, clock: sandbox.clock },
    async [Symbol.asyncDispose]() {
      await fetch.settled();
      if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
    },
  };
}

/** Over a socket of the loopback interface. */
export async function overSocket(sandbox: Sandbox): Promise<Way> {
  const { url, close } = await sandbox.listen(0);
  return { address: { server: url, ...wireClock(sandbox.clock) }, [Symbol.asyncDispose]: close };
}

/** Over a socket, through Prism's proxy: what breaks the contract on either side comes back as an error of Prism's. */
export async function throughProxy(sandbox: Sandbox): Promise<Way> {
  const upstream = await sandbox.listen(0);
  const proxy = await startProxy({ upstream: upstream.url });
  return {
    address: { server: proxy.url, ...wireClock(sandbox.clock) },
    async [Symbol.asyncDispose]() {
      await proxy.close();
      await upstream.close();
    },
  };
}
