/**
 * Node's SQLite. Before Node 26 it says when it is loaded that it is experimental. The journal is tested with those versions, and
 * that is no news to whoever applies a plan: this one warning is left out, every other passes.
 */
export const sqlite: typeof import("node:sqlite") = withoutItsWarning(() => process.getBuiltinModule("node:sqlite"));

function withoutItsWarning<T>(load: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (rest[0] === "ExperimentalWarning" && String(warning).startsWith("SQLite ")) return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
