/**
 * Each schema and each property says what it is: this text is what people see when they hover over a type.
 * A property that only points to a named schema takes that schema's words; parts of an allOf take the whole's.
 */
export function describedSchemas() {
  return {
    Schema(schema, { report, location, key }) {
      if (typeof key === "number" || schema.description !== undefined) return;
      const isNamed = key !== "schema" && key !== "items";
      const wantsWords =
        schema.properties ?? (isNamed ? (schema.enum ?? schema.allOf ?? schema.oneOf ?? schema.anyOf) : undefined);
      if (wantsWords !== undefined) {
        report({ message: "A schema needs a description.", location: location.key() });
      }
    },
    SchemaProperties(properties, { report, location }) {
      for (const [name, property] of Object.entries(properties)) {
        if (property.$ref === undefined && property.description === undefined) {
          report({ message: `Property ${name} needs a description.`, location: location.child([name]).key() });
        }
      }
    },
  };
}
