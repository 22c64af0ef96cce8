import { setFlagsFromString } from "node:v8";

const settings = [
  // The room for young objects stays as it is now, with the program loaded.
  "--semi-space-growth-factor=1",
  // Old objects are collected when there are a quarter more of them, not several times as many.
  "--heap-growing-percent=25",
  // What a compilation needed is given back by the thread that took it; handed to another one, much of it would be kept.
  "--no-maglev-destroy-on-background",
];

/**
 * Tells V8 to hold less memory in this process. Left alone it prefers speed, and a small server under load grows to twice what
 * it needs. docs/decisions/0013-memory.md has the figures.
 */
export function spareMemory(): void {
  for (const setting of settings) setFlagsFromString(setting);
}
