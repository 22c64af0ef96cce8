import client from "ringcentral-ts";
import { tellOlderStory } from "./older-story.js";
import { olderLogin } from "./story.js";

const { server, clientId: appKey, clientSecret: appSecret } = olderLogin;
const sdk = new client.default({ server, appKey, appSecret });

await tellOlderStory({
  loginUrl: (redirectUri) => sdk.oauthUrl(redirectUri),
  // Lifetimes that nobody chose are fields without a value.
  login: async (code, redirectUri) => (await sdk.oauth(code, redirectUri)).accessToken,
  refresh: async () => {
    const token = await sdk.getToken();
    await sdk.refreshToken(token);
    await sdk.tokenStore.save(token);
    return token.accessToken;
  },
  read: () => sdk.account().extension().get(),
  list: (query) => sdk.account().extension().list(query),
  logout: () => sdk.logout(),
});
