import { olderLogin } from "./story.js";

const { server, redirectUri } = olderLogin;

/** What a program of ten years ago does: a user logs in in a browser, and it reads. Prints as JSON what the SDK gave. */
export async function tellOlderStory(sdk) {
  const visit = await fetch(sdk.loginUrl(redirectUri), { redirect: "manual" });
  const code = new URL(visit.headers.get("location")).searchParams.get("code");
  const tokens = [await sdk.login(code, redirectUri), await sdk.refresh()];
  const { name } = await sdk.read();
  const { records } = await sdk.list({ perPage: 3, status: ["Enabled", "NotActivated"] });
  await sdk.logout();
  const afterLogout = [];
  for (const token of tokens) {
    const response = await fetch(`${server}/restapi/v1.0/account/~`, { headers: { Authorization: `Bearer ${token}` } });
    afterLogout.push(response.status);
  }
  console.log(JSON.stringify({ name, listed: records.map(({ extensionNumber }) => extensionNumber), afterLogout }));
}
