/** One of those compared. */
export interface Peer {
  /** As printed, and the name of its file in `callers/` where it has one. */
  readonly name: string;
  /** What a user installs. None where the platform or generated code does the work. */
  readonly packages: readonly string[];
  /** What a file that reads one device imports. */
  readonly imports: readonly string[];
}

/** Ours: the client and a domain. */
export const ours = "ringwright";

/** Ours over undici itself. */
export const oursOverUndici = "ringwright-undici";

/** The client that the figures of the others are ratios of. */
export const unit = "fetch";

/** Where the code that hey-api generates from our contract is, from this package's folder. */
export const heyApiModule = "./dist/hey-api/js/index.js";

/** All that are compared, ours first. */
export const peers: readonly Peer[] = [
  { name: ours, packages: ["@ringwright/core", "@ringwright/devices"], imports: ["@ringwright/core", "@ringwright/devices"] },
  {
    name: oursOverUndici,
    packages: ["@ringwright/core", "@ringwright/devices", "undici"],
    imports: ["@ringwright/core", "@ringwright/core/undici", "@ringwright/devices"],
  },
  { name: unit, packages: [], imports: [] },
  { name: "undici.request", packages: ["undici"], imports: ["undici"] },
  { name: "openapi-fetch", packages: ["openapi-fetch"], imports: ["openapi-fetch"] },
  { name: "hey-api", packages: [], imports: [heyApiModule] },
  { name: "ky", packages: ["ky"], imports: ["ky"] },
  { name: "axios", packages: ["axios"], imports: ["axios"] },
  { name: "rc-ex", packages: ["@rc-ex/core"], imports: ["@rc-ex/core"] },
  { name: "ringcentral-sdk", packages: ["@ringcentral/sdk"], imports: ["@ringcentral/sdk"] },
];
