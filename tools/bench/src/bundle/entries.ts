import { heyApiModule, ours } from "../peers.ts";

/** A page's code. */
export interface Entry {
  readonly name: string;
  readonly code: string;
  readonly note: string;
  /** Modules that a page must bring along itself, and that are not counted. */
  readonly external?: readonly string[];
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: pieces of code, filled in by the page that runs it
const header = "headers: { authorization: `Bearer ${token}` }";
const url = "https://platform.ringcentral.com";
const path = "/restapi/v1.0/account/~/device/${id}";
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: pieces of code, filled in by the page that runs it
const noLogin = "no login: a token as a header";
const credentials = `{ clientId: "bench", clientSecret: "bench", jwt: "bench" }`;

/** The same page for each: it reads a device whose id it is told, with a login where the package has one. */
export const entries: readonly Entry[] = [
  {
    name: ours,
    note: "JWT login, refresh, rate limits, retries, deadlines, errors",
    code: `import { createClient, jwtAuth } from "@ringwright/core";
import { readDevice } from "@ringwright/devices";
const client = createClient({ auth: jwtAuth(${credentials}) });
export const read = (deviceId) => readDevice(client, { deviceId });`,
  },
  {
    name: `${ours}, token`,
    note: "the same without a login: a token",
    code: `import { createClient, tokenAuth } from "@ringwright/core";
import { readDevice } from "@ringwright/devices";
export const read = (token, deviceId) => readDevice(createClient({ auth: tokenAuth(token) }), { deviceId });`,
  },
  {
    name: "fetch",
    note: noLogin,
    code: `export const read = async (token, id) => (await fetch(\`${url}${path}\`, { ${header} })).json();`,
  },
  {
    name: "openapi-fetch",
    note: noLogin,
    code: `import createClient from "openapi-fetch";
export const read = (token, deviceId) => createClient({ baseUrl: "${url}", ${header} })
  .GET("/restapi/v1.0/account/{accountId}/device/{deviceId}", { params: { path: { accountId: "~", deviceId } } });`,
  },
  {
    name: "hey-api",
    note: noLogin,
    code: `import { readDevice } from "${heyApiModule}";
export const read = (token, deviceId) => readDevice({ auth: token, path: { accountId: "~", deviceId } });`,
  },
  {
    name: "ky",
    note: noLogin,
    code: `import ky from "ky";
export const read = (token, id) => ky.get(\`${url}${path}\`, { ${header} }).json();`,
  },
  {
    name: "axios",
    note: noLogin,
    code: `import axios from "axios";
export const read = (token, id) => axios.get(\`${url}${path}\`, { ${header} });`,
  },
  {
    name: "rc-ex",
    note: "JWT login",
    code: `import RingCentral from "@rc-ex/core";
const client = new RingCentral({ server: "${url}", clientId: "bench", clientSecret: "bench" });
export const read = async (id) => {
  await client.authorize({ jwt: "bench" });
  return client.restapi().account().device(id).get();
};`,
  },
  {
    name: "ringcentral-sdk",
    note: "JWT login; Node's modules that it imports are not counted",
    external: ["events", "crypto"],
    code: `import { SDK } from "@ringcentral/sdk";
const client = new SDK({ server: "${url}", clientId: "bench", clientSecret: "bench" });
export const read = async (id) => {
  await client.login({ jwt: "bench" });
  return (await client.get(\`${path}\`)).json();
};`,
  },
];
