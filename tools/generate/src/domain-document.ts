import type { Domain } from "./contract.ts";
import type { OpenApiDocument } from "./document.ts";
import { mapValues } from "./map-values.ts";
import { referencesFrom } from "./references.ts";

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
  const used = referencesFrom(document, paths);
  const components = mapValues(document.components ?? {}, (entries, kind) =>
    Object.fromEntries(
      Object.entries(entries).filter(([name]) => kind === "securitySchemes" || used.has(`#/components/${kind}/${name}`)),
    ),
  );
  return { ...document, paths, components };
}
