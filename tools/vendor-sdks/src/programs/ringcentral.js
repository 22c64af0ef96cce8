import RingCentral from "ringcentral";
import { tellOlderStory } from "./older-story.js";
import { olderLogin } from "./story.js";

const { server, clientId: appKey, clientSecret: appSecret, redirectUri } = olderLogin;
const platform = new RingCentral({ server, appKey, appSecret, redirectUri }).platform();
const account = "/account/~";

await tellOlderStory({
  loginUrl: () => platform.loginUrl(),
  login: async (code) => (await platform.login({ code })).json().access_token,
  refresh: async () => (await platform.refresh()).json().access_token,
  read: async () => (await platform.get(`${account}/extension/~`)).json(),
  list: async (query) => (await platform.get(`${account}/extension`, query)).json(),
  logout: () => platform.logout(),
});
