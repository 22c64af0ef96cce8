/**
 * Each schema and each property says what it is: this text is what people see when they hover over a type.
 * A property that only points to a named schema takes that schema's words; parts of an allOf take the whole's.
 */
export function describedSchemas() {
  return {
    Schema(schema, { report, location, key }) {
      const isPart = typeof key === "number";
      const tells = schema.properties ?? schema.enum ?? schema.allOf ?? schema.oneOf ?? schema.anyOf;
      if (tells !== undefined && !isPart && schema.description === undefined) {
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
