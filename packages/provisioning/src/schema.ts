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
  return definitionOf(definition)?.enum ?? [];
}

/**
 * The members that a definition of the schema has.
 *
 * @param definition - its name, such as `CallerIdChoices`
 */
export function membersOf(definition: string): readonly string[] {
  return Object.keys(definitionOf(definition)?.properties ?? {});
}

interface Definition {
  readonly enum?: readonly string[];
  readonly properties?: object;
}

function definitionOf(name: string): Definition | undefined {
  return (companyFileSchema["$defs"] as Readonly<Record<string, Definition>>)[name];
}
