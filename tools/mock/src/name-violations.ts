import { isError, type Violation } from "./violation.ts";

/**
 * Puts what was really wrong into an error answer of the contract, in the service's own form.
 *
 * @param body - the example that Prism chose
 * @param violations - what Prism found in the request
 * @returns the body as it was when nothing was wrong or only the login was, whose example tells the truth
 */
export function nameViolations(body: unknown, violations: readonly Violation[]): unknown {
  const errors = violations.filter((violation) => isError(violation) && violation.code !== 401);
  const [first] = errors;
  if (first === undefined || !isEnvelope(body)) return body;

  const entries = errors.map((violation) => ({ ...body.errors[0], ...describe(violation) }));
  const { parameterName: _, parameterValue: __, ...rest } = body;
  return {
    ...rest,
    ...("message" in body ? describe(first) : {}),
    ...("error_description" in body ? { error_description: first.message } : {}),
    errors: entries,
  };
}

function describe({ message, path = [] }: Violation): Record<string, string | undefined> {
  const name = path.slice(1).join(".");
  return { message, parameterName: name === "" ? undefined : name, parameterValue: undefined };
}

function isEnvelope(body: unknown): body is Record<string, unknown> & { errors: readonly object[] } {
  return typeof body === "object" && body !== null && "errors" in body && Array.isArray(body.errors);
}
