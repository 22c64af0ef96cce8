import { inspect, types } from "node:util";

/** All that a logger, a debugger or a message to another thread may make of a value, with what it was caused by. */
export function printed(value: unknown): string {
  const views: string[] = [];
  for (let each = value; each !== undefined && each !== null; each = types.isNativeError(each) ? each.cause : undefined) {
    views.push(String(each), JSON.stringify(each) ?? "", cloned(each));
    for (const customInspect of [true, false]) {
      views.push(inspect(each, { depth: Infinity, showHidden: true, getters: true, showProxy: true, customInspect }));
    }
    if (types.isNativeError(each)) views.push(each.stack ?? "", JSON.stringify(Object.getOwnPropertyDescriptors(each)));
  }
  return views.join("\n");
}

// What cannot be cloned, such as a function, goes nowhere; the error says what it was.
function cloned(value: unknown): string {
  try {
    return inspect(structuredClone(value), { depth: Infinity, showHidden: true });
  } catch (error) {
    return String(error);
  }
}
