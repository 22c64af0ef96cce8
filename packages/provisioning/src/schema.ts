import schema from "../company-file.schema.json" with { type: "json" };

/**
 * The company file as JSON Schema, draft 2020-12: what `readCompanyFile` holds files to, and what editors complete them by. The
 * package has the same as a file, `@ringwright/provisioning/company-file.schema.json`. `errorMessage` is no keyword of the draft: it says
 * what would be right, and some editors show it.
 */
export const companyFileSchema: Readonly<Record<string, unknown>> = schema;
