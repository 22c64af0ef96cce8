import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The bytes of the heap that are in use once all garbage is gone. */
export function usedHeapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

function collectGarbage(): void {
  // A process that was not started with --expose-gc can still be told to.
  setFlagsFromString("--expose-gc");
  const collect = (globalThis.gc ?? runInNewContext("gc")) as () => void;
  // What a first pass lets go of may hold other things.
  collect();
  collect();
}
