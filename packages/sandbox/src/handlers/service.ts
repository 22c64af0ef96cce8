import type { Schema } from "../contract/schemas.ts";
import { refuse } from "../http/refusal.ts";
import type { Topic } from "./types.ts";

/** The API's versions and whether it answers. */
export const service: Topic<"listApiVersions" | "readApiVersion" | "readApiStatus"> = {
  listApiVersions: ({ uris }) => ({
    status: 200,
    body: {
      uri: `${uris.origin}/restapi/`,
      apiVersions: [version(uris.origin)],
      serverVersion: "26.3.1",
      serverRevision: "5a4db0c5",
    },
  }),

  readApiVersion({ path, uris }) {
    if (path.apiVersion !== "v1.0") refuse(404, "CMN-120");
    return { status: 200, body: version(uris.origin) };
  },

  readApiStatus: () => ({ status: 200 }),
};

function version(origin: string): Schema<"ApiVersion"> {
  return {
    uri: `${origin}/restapi/v1.0`,
    versionString: "1.0.60",
    releaseDate: "2026-07-29T00:00:00.000Z",
    uriString: "v1.0",
  };
}
