/**
 * Which ids may be left out, and then mean the caller's own: the account's always, any other in reads alone. A default in
 * what changes something would change the caller for whoever has lost an id.
 */
export function pathDefaults() {
  return {
    Operation(operation, { report, location, key, resolve }) {
      for (const [index, entry] of (operation.parameters ?? []).entries()) {
        const { name, in: place, schema = {} } = resolve(entry).node ?? entry;
        if (place !== "path") continue;
        const problem = (message) =>
          report({ message: `${operation.operationId}: ${message}`, location: location.child(["parameters", index]) });
        if (name === "accountId") {
          if (schema.default !== "~") problem("accountId has the default ~ wherever it is.");
        } else if (schema.default !== undefined && key !== "get") {
          problem(
            `${name} has a default, and a ${key.toUpperCase()} would change that whenever the id is missing; take one without.`,
          );
        }
      }
    },
  };
}
