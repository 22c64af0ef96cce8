import { SDK } from "@ringcentral/sdk";
import { login, tellStory } from "./story.js";

const { jwt, ...app } = login;
const sdk = new SDK(app);
const account = "/restapi/v1.0/account/~";
const json = async (asked) => (await asked).json();

await tellStory({
  login: async () => (await json(sdk.login({ jwt }))).access_token,
  refresh: async () => (await json(sdk.refresh())).access_token,
  list: (query) => json(sdk.get(`${account}/extension`, query)),
  follow: (uri) => json(sdk.get(uri)),
  create: (body) => json(sdk.post(`${account}/extension`, body)),
  read: (id) => json(sdk.get(`${account}/extension/${id}`)),
  update: (id, body) => json(sdk.put(`${account}/extension/${id}`, body)),
  bulkUpdate: (body) => json(sdk.post(`${account}/extension-bulk-update`, body)),
  readTask: (id) => json(sdk.get(`${account}/extension-bulk-update/tasks/${id}`)),
  revoke: () => sdk.logout(),
  answerOf: async ({ response }) => ({ status: response.status, body: await response.json() }),
});
