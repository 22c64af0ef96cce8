/**
 * Each operation declares how the service says no: what any call may meet, and what its own input can bring about.
 * Operations without a token cannot be refused for one; those without a rate group cannot be throttled.
 */
export function operationErrors() {
  return {
    Operation(operation, { report, location, resolve }) {
      const declared = Object.keys(operation.responses ?? {});
      const missing = expectedStatuses(operation, resolve).filter((status) => !declared.includes(status));
      if (missing.length > 0) {
        report({
          message: `${operation.operationId}: declares no response for ${missing.join(", ")}.`,
          location: location.child(["responses"]).key(),
        });
      }
      if (!declared.some((status) => /^[23]/.test(status))) {
        report({ message: `${operation.operationId}: declares no success.`, location: location.child(["responses"]).key() });
      }
      for (const code of Object.keys(operation["x-error-codes"] ?? {})) {
        if (!/^[A-Z]{3}-\d{3,4}$/.test(code)) {
          report({
            message: `${operation.operationId}: ${code} is no error code of the service.`,
            location: location.child(["x-error-codes", code]).key(),
          });
        }
      }
    },
  };
}

function expectedStatuses(operation, resolve) {
  const withToken = operation.security === undefined;
  const places = (operation.parameters ?? []).map((parameter) => (resolve(parameter).node ?? parameter).in);
  const takesInput = operation.requestBody !== undefined || places.some((place) => place !== "path");
  const statuses = ["500", "503"];
  if (takesInput) statuses.push("400");
  if (withToken) statuses.push("401", "403", "404");
  if (operation["x-throttling-group"] !== "NoThrottling") statuses.push("429");
  return statuses.sort();
}
