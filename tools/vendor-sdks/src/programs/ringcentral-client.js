import RingCentral from "ringcentral";
import client from "ringcentral-client";
import { tellOlderStory } from "./older-story.js";
import { olderLogin } from "./story.js";

const { server, clientId: appKey, clientSecret: appSecret, redirectUri } = olderLogin;
// It has the types and the paths; logins and requests are the other SDK's.
const sdk = new RingCentral({ server, appKey, appSecret, redirectUri });
const platform = sdk.platform();
const account = new client.Client(sdk).account();

await tellOlderStory({
  loginUrl: () => platform.loginUrl(),
  login: async (code) => (await platform.login({ code })).json().access_token,
  refresh: async () => (await platform.refresh()).json().access_token,
  read: () => account.extension().get(),
  list: (query) => account.extension().list(query),
  logout: () => platform.logout(),
});
