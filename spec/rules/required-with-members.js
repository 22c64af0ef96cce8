/** `required` stands where the members are: alone in a part of an allOf, it makes a type that nothing fits. */
export function requiredWithMembers() {
  return {
    Schema(schema, { report, location }) {
      const hasMembers = schema.properties ?? schema.allOf ?? schema.oneOf ?? schema.anyOf;
      if (schema.required !== undefined && hasMembers === undefined) {
        report({
          message: "Put `required` beside the members or the allOf that it is about.",
          location: location.child(["required"]),
        });
      }
    },
  };
}
