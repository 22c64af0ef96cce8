/**
 * What stands behind a reference, and the file it stands in, which its own references start from.
 *
 * @param node - an object or a reference to one
 * @param context - of a visitor
 * @param from - the file that the node stands in; the visitor's own when left out
 */
export function follow(node, { resolve }, from) {
  let current = { node, from };
  while (typeof current.node?.$ref === "string") {
    const next = resolve(current.node, current.from);
    current = { node: next.node, from: next.location?.source.absoluteRef };
  }
  return current;
}

/** A member of a schema, also where a part of an `allOf` or a branch of a `oneOf` has it; undefined where none has. */
export function memberOf(schema, name, context, from) {
  const { node, from: place } = follow(schema, context, from);
  const own = node?.properties?.[name];
  if (own !== undefined) return follow(own, context, place);
  for (const part of [...(node?.allOf ?? []), ...(node?.oneOf ?? [])]) {
    const found = memberOf(part, name, context, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parameters of an operation, each as it stands behind its reference. */
export function parametersOf(operation, context) {
  return (operation.parameters ?? []).map((parameter) => follow(parameter, context).node).filter(Boolean);
}
