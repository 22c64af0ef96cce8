/** Each request and response body has an example: the mock answers with them, and people read them first. */
export function operationExamples() {
  return {
    MediaType(mediaType, { report, location }) {
      const examples = Object.values(mediaType.examples ?? {});
      if (examples.length === 0 && mediaType.example === undefined) {
        report({ message: "A body needs an example.", location: location.key() });
      }
    },
    Example(example, { report, location }) {
      if (example.summary === undefined)
        report({ message: "An example says in `summary` what it shows.", location: location.key() });
    },
  };
}
