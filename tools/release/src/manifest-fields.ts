import type { Published } from "./packages.ts";
import type { Repository } from "./repository.ts";

/** What a package.json says of where the package comes from. */
export interface ManifestFields {
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly repository: { readonly type: "git"; readonly url: string; readonly directory: string };
}

/**
 * What a published package.json must say of where the package comes from. npm compares `repository` with where a trusted
 * publisher's workflow ran.
 */
export function fieldsOf({ folder }: Published, { page }: Repository): ManifestFields {
  return {
    homepage: `${page}/tree/main/${folder}#readme`,
    bugs: { url: `${page}/issues` },
    repository: { type: "git", url: `git+${page}.git`, directory: folder },
  };
}

/**
 * The text of a package.json with these fields, after its keywords and in this order.
 *
 * @param text - as it is
 */
export function withFields(text: string, fields: ManifestFields): string {
  const { homepage: _, bugs: __, repository: ___, ...manifest } = JSON.parse(text) as Record<string, unknown>;
  const entries = Object.entries(manifest);
  const place = entries.findIndex(([name]) => name === "license");
  const all = [...entries.slice(0, place), ...Object.entries(fields), ...entries.slice(place)];
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}

/**
 * What npm would show of a package and nobody but a person can write, and is not there.
 *
 * @returns a sentence for each
 */
export function findGaps({ folder, manifest }: Published): string[] {
  const { description = "", keywords = [] } = manifest;
  const gaps: string[] = [];
  if (description === "") gaps.push("description: it is missing; npm shows it below the name");
  if (!keywords.includes("ringcentral") || keywords.length < 3) {
    gaps.push(`keywords: ${JSON.stringify(keywords)} must have "ringcentral" and two more at least; npm's search goes by them`);
  }
  return gaps.map((gap) => `${folder}/package.json: ${gap}`);
}
