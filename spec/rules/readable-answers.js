/** The client can read what a success answers with: JSON, nothing, or the Location of a redirect; and one knows which. */
export function readableAnswers() {
  return {
    Operation({ operationId, responses = {}, "x-batch": batch }, { report, location, resolve }) {
      const problem = (status, message) =>
        report({ message: `${operationId}: ${message}`, location: location.child(["responses", status]).key() });
      const successes = Object.keys(responses).filter((status) => status.startsWith("2"));
      if ("302" in responses && successes.length > 0) {
        problem("302", `a redirect answers with its Location, and ${successes.join(", ")} with a body; declare one of the two.`);
      }
      // The 207 of a batch has parts of several types, of which each is read by itself.
      const inParts = batch !== undefined && batch.outcomes === undefined ? ["207"] : [];
      for (const status of successes.filter((one) => !inParts.includes(one))) {
        const { content = {} } = resolve(responses[status]).node ?? responses[status];
        const unread = Object.keys(content).filter((type) => !/^application\/(.+\+)?json\b/.test(type));
        if (unread.length > 0) problem(status, `the client reads JSON, and ${status} answers with ${unread.join(", ")}.`);
      }
    },
  };
}
