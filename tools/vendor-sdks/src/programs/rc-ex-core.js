import { createHash, randomBytes } from "node:crypto";
import RingCentral from "@rc-ex/core";
import { browserLogin, login, tellStory } from "./story.js";

const { jwt, ...app } = login;

const calls = (sdk) => ({
  refresh: async () => (await sdk.refresh()).access_token,
  read: (id) => sdk.restapi().account().extension(id).get(),
  revoke: () => sdk.revoke(),
  answerOf: async ({ response }) => ({ status: response.status, body: response.data }),
});

const sdk = new RingCentral(app);
const account = sdk.restapi().account();

const { server, clientId, redirectUri } = browserLogin;
const browserSdk = new RingCentral({ server, clientId });
// This SDK leaves the address and the verifier to its users.
const verifier = randomBytes(32).toString("base64url");

await tellStory(
  {
    ...calls(sdk),
    login: async () => (await sdk.login({ jwt })).access_token,
    list: (query) => account.extension().list(query),
    follow: async (uri) => (await sdk.get(uri)).data,
    create: (body) => account.extension().post(body),
    update: (id, body) => account.extension(id).put(body),
    bulkUpdate: (body) => account.extensionBulkUpdate().post(body),
    readTask: (id) => account.extensionBulkUpdate().tasks(id).get(),
  },
  {
    ...calls(browserSdk),
    loginUrl({ state, loginHint }) {
      const query = new URLSearchParams({
        response_type: "code",
        client_id: clientId,
        redirect_uri: redirectUri,
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
        state,
        login_hint: loginHint,
      });
      return `${server}${browserSdk.restapi(null).oauth().authorize().path()}?${query}`;
    },
    loginWith: async (code, code_verifier = verifier) =>
      (await browserSdk.login({ code, redirect_uri: redirectUri, code_verifier })).access_token,
  },
);
