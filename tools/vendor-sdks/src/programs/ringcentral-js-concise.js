import concise from "ringcentral-js-concise";
import { tellOlderStory } from "./older-story.js";
import { olderLogin } from "./story.js";

const { server, clientId, clientSecret } = olderLogin;
const sdk = new concise.default(clientId, clientSecret, server);
const account = "/restapi/v1.0/account/~";

await tellOlderStory({
  loginUrl: (redirectUri) => sdk.authorizeUri(redirectUri),
  login: async (code, redirectUri) => {
    await sdk.authorize({ code, redirectUri });
    return sdk.token().access_token;
  },
  refresh: async () => {
    await sdk.refresh();
    return sdk.token().access_token;
  },
  read: async () => (await sdk.get(`${account}/extension/~`)).data,
  // By itself it would write a list with brackets behind the name.
  list: async (query) => (await sdk.get(`${account}/extension`, { params: repeated(query) })).data,
  logout: () => sdk.revoke(),
});

function repeated(query) {
  return new URLSearchParams(Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
}
