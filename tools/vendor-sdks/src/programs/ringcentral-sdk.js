import { SDK } from "@ringcentral/sdk";
import { browserLogin, login, tellStory } from "./story.js";

const { jwt, ...app } = login;
const account = "/restapi/v1.0/account/~";
const json = async (asked) => (await asked).json();

const calls = (sdk) => ({
  refresh: async () => (await json(sdk.refresh())).access_token,
  read: (id) => json(sdk.get(`${account}/extension/${id}`)),
  revoke: () => sdk.logout(),
  answerOf: async ({ response }) => ({ status: response.status, body: await response.json() }),
});

const sdk = new SDK(app);
const browserSdk = new SDK(browserLogin);

await tellStory(
  {
    ...calls(sdk),
    login: async () => (await json(sdk.login({ jwt }))).access_token,
    list: (query) => json(sdk.get(`${account}/extension`, query)),
    follow: (uri) => json(sdk.get(uri)),
    create: (body) => json(sdk.post(`${account}/extension`, body)),
    update: (id, body) => json(sdk.put(`${account}/extension/${id}`, body)),
    bulkUpdate: (body) => json(sdk.post(`${account}/extension-bulk-update`, body)),
    readTask: (id) => json(sdk.get(`${account}/extension-bulk-update/tasks/${id}`)),
  },
  {
    ...calls(browserSdk),
    loginUrl: (options) => browserSdk.loginUrl({ ...options, usePKCE: true }),
    // Left out, the verifier is the one that the SDK made with the address.
    loginWith: async (code, code_verifier) => (await json(browserSdk.login({ code, code_verifier }))).access_token,
  },
);
