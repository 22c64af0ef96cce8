import schema from "../company-file.schema.json" with { type: "json" };

/**
 * The company file as JSON Schema, draft 2020-12: what `readCompanyFile` holds files to, and what editors complete them by. The
 * package has the same as a file, `@ringwright/provisioning/company-file.schema.json`. `errorMessage` is no keyword of the draft: it says
 * what would be right, and some editors show it.
 */
export const companyFileSchema: Readonly<Record<string, unknown>> = schema;

/**
 * The words that a definition of the schema allows.
 *
 * @param definition - its name, such as `PersonType`
 */
export function wordsOf(definition: string): readonly string[] {
  const { [definition]: found } = companyFileSchema["$defs"] as Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  return found?.enum ?? [];
}
