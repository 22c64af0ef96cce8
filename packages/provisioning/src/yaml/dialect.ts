/** What a text claims to be. JSON is YAML with less. */
export type Dialect = "YAML" | "JSON";
