// What a reference shows beside its id, for people to read.
const shown = ["name", "uri"];

/** In a request, a reference by id is enough: the service knows the name itself. Its own examples leave it out. */
export function referencesById() {
  // Types that many requests share are looked at once.
  const seen = new Set();
  return {
    RequestBody(body, { report, location, resolve }) {
      for (const [type, { schema }] of Object.entries(body.content ?? {})) {
        look(schema, location.child(["content", type, "schema"]));
      }

      function look(schema, place) {
        if (typeof schema?.$ref === "string") {
          const { node, location: target } = resolve(schema, place.source.absoluteRef);
          look(node, target);
          return;
        }
        if (schema === undefined || seen.has(schema)) return;
        seen.add(schema);
        const { required = [], properties = {}, items } = schema;
        const asked = shown.filter((name) => required.includes(name));
        if (required.includes("id") && asked.length > 0) {
          report({
            message: `A reference in a request needs its id alone; ${asked.join(" and ")} must be optional.`,
            location: place.child(["required"]),
          });
        }
        for (const [name, property] of Object.entries(properties)) look(property, place.child(["properties", name]));
        for (const kind of ["allOf", "oneOf", "anyOf"]) {
          for (const [index, part] of (schema[kind] ?? []).entries()) look(part, place.child([kind, index]));
        }
        look(items, place.child(["items"]));
      }
    },
  };
}
