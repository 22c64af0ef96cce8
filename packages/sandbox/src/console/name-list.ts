import { type NameList, shown } from "./protocol.ts";

/** Names as the console shows them: as many as it has room for, and how many more there are. */
export function nameList(names: readonly string[]): NameList {
  return { names: names.slice(0, shown), more: Math.max(names.length - shown, 0) };
}
