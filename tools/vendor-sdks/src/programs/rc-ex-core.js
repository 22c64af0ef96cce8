import RingCentral from "@rc-ex/core";
import { login, tellStory } from "./story.js";

const { jwt, ...app } = login;
const sdk = new RingCentral(app);
const account = sdk.restapi().account();

await tellStory({
  login: async () => (await sdk.login({ jwt })).access_token,
  refresh: async () => (await sdk.refresh()).access_token,
  list: (query) => account.extension().list(query),
  follow: async (uri) => (await sdk.get(uri)).data,
  create: (body) => account.extension().post(body),
  read: (id) => account.extension(id).get(),
  update: (id, body) => account.extension(id).put(body),
  bulkUpdate: (body) => account.extensionBulkUpdate().post(body),
  readTask: (id) => account.extensionBulkUpdate().tasks(id).get(),
  revoke: () => sdk.revoke(),
  answerOf: async ({ response }) => ({ status: response.status, body: response.data }),
});
