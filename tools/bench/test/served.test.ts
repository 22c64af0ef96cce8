import { describe, expect, it } from "vitest";
import { readCpuMs, readResidentMB, serve } from "../src/sandbox/served.ts";

const server = (code: string) => ({ name: "a server", args: (port: number) => ["--eval", code, String(port)], note: "" });

describe("serve", () => {
  it("waits for the first answer, and ends the process", async () => {
    // It listens at once, and says no until half a second has gone by.
    const code = `const startMs = performance.now();
      require("node:http").createServer((_, response) => {
        response.writeHead(performance.now() - startMs < 500 ? 503 : 200).end("yes");
      }).listen(Number(process.argv[1]), "127.0.0.1");`;
    const served = await serve(server(code));
    expect(served.readyMs).toBeGreaterThanOrEqual(500);
    expect((await fetch(served.url)).status).toBe(200);
    if (process.platform === "linux") {
      expect(served.residentMB()).toBeGreaterThan(10);
      expect(served.cpuMs()).toBeGreaterThan(0);
    }
    await served[Symbol.asyncDispose]();
    await expect(fetch(served.url)).rejects.toThrow();
  });

  it("says what was printed by a process that ends by itself", async () => {
    await expect(serve(server(`throw new Error("no such document")`))).rejects.toThrow(/a server ended\n(.|\n)*no such document/);
  });
});

describe("readResidentMB", () => {
  it("reads what the process has now", () => {
    expect(readResidentMB("Name:\tnode\nVmHWM:\t  250000 kB\nVmRSS:\t  100000 kB\n")).toBe(102.4);
  });

  it("says what is missing", () => {
    expect(() => readResidentMB("VmHWM:\t1 kB\n")).toThrow('no "VmRSS"');
  });
});

describe("readCpuMs", () => {
  it("adds the process's own time to the system's, whatever the process is called", () => {
    const stat = "42 (a) b (c) S 1 42 42 0 -1 4194304 900 0 0 0 120 30 7 8 20 0 11 0 5 1 2";
    expect(readCpuMs(stat)).toBe(1500);
  });
});
