import type { Domain } from "./contract.ts";
import type { OpenApiDocument } from "./document.ts";

/**
 * The part of the contract that a domain's package needs: its own paths, and the components that they lead to.
 *
 * @param document - the bundled contract
 * @param domain - whose
 */
export function domainDocument(document: OpenApiDocument, domain: Domain): OpenApiDocument {
  const paths = Object.fromEntries(
    Object.entries(document.paths).filter(([, item]) => Object.values(item).some((operation) => operation.tags[0] === domain)),
  );
  const used = referencesFrom(paths, document);
  const components = Object.fromEntries(
    Object.entries(document.components ?? {}).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(entries).filter(([name]) => kind === "securitySchemes" || used.has(`#/components/${kind}/${name}`)),
      ),
    ]),
  );
  return { ...document, paths, components };
}

function referencesFrom(start: unknown, document: OpenApiDocument): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === "$ref" && typeof member === "string") {
        if (found.has(member)) continue;
        found.add(member);
        const [, , kind, name] = member.split("/");
        if (kind !== undefined && name !== undefined) visit(document.components?.[kind]?.[name]);
      } else visit(member);
    }
  };
  visit(start);
  return found;
}
