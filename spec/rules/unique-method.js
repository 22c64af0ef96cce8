/** Two operations cannot share a place in the facade, and none may stand where another has its group. */
export function uniqueMethod() {
  const seen = new Map();
  return {
    Operation(operation, { report, location }) {
      const method = operation["x-method"];
      if (typeof method !== "string") return;
      for (const [other, operationId] of seen) {
        const clash = other === method || other.startsWith(`${method}.`) || method.startsWith(`${other}.`);
        if (clash) {
          report({
            message: `${operation.operationId}: x-method ${method} collides with ${other} of ${operationId}.`,
            location: location.child(["x-method"]),
          });
        }
      }
      seen.set(method, operation.operationId);
    },
  };
}
