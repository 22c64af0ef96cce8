/**
 * Where the id of a dictionary's entry is known from:
 *
 * - `spec46`: an example of the vendor's OpenAPI document of API 1.0.46 (ringcentral-api-docs, `specs/ringcentral_openapi3.json`)
 * - `widgets`: fixtures of the vendor's widgets (ringcentral-js-widgets)
 * - `app`: a table in the source of the vendor's own app, published by one of its authors (Liko209/learngit)
 * - `sdk`: tests of the vendor's SDKs
 * - `guide`: an older guide of the vendor's (ringcentral-api-docs, `docs/authorization_profile.md`)
 * - `standard`: the ids are those of a public standard
 * - `contract`: an id that the contract's story uses, and that no public source confirms
 * - `ours`: no public source has it. Such ids begin with {@link firstOwnId}, where the service's do not reach, so that one that
 *   leaves the sandbox by mistake is refused and leads to nothing else
 */
export type IdSource = "spec46" | "widgets" | "app" | "sdk" | "guide" | "standard" | "contract" | "ours";

/** The first of the ids that are ours. The largest published one of a dictionary has five digits. */
export const firstOwnId = 900_001;
