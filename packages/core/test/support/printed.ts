import { type InspectOptions, inspect, types } from "node:util";

const everything: InspectOptions = {
  depth: Number.POSITIVE_INFINITY,
  showHidden: true,
  getters: true,
  showProxy: true,
  maxArrayLength: null,
  maxStringLength: null,
};

/** All that a logger, a debugger or a message to another thread may make of a value, with what it was caused by. */
export function printed(value: unknown): string {
  const views: string[] = [];
  for (let each = value; each !== undefined && each !== null; each = types.isNativeError(each) ? each.cause : undefined) {
    views.push(inspect(each, everything), inspect(each, { ...everything, customInspect: false }));
    views.push(
      attempted(() => String(each)),
      attempted(() => JSON.stringify(each)),
    );
    views.push(attempted(() => inspect(structuredClone(each), everything)));
    if (types.isNativeError(each)) views.push(each.stack ?? "", JSON.stringify(Object.getOwnPropertyDescriptors(each)));
  }
  return views.join("\n");
}

// What cannot be printed so, such as a function that is to be cloned, tells nothing but its error.
function attempted(print: () => string | undefined): string {
  try {
    return print() ?? "";
  } catch (error) {
    return inspect(error, everything);
  }
}
