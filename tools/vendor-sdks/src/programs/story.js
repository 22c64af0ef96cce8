// What both programs do. They are copied out of the workspace and run there, so they know nothing of it but where the sandbox is.
const { server, clientId, clientSecret, jwt, publicApp, olderApp } = JSON.parse(process.env.SANDBOX ?? "{}");

/** Where to log in, and as whom. */
export const login = { server, clientId, clientSecret, jwt };

/** An app without a secret, whose users log in in a browser. */
export const browserLogin = { server, ...publicApp };

/** An app with a secret, whose users log in in a browser. */
export const olderLogin = { server, ...olderApp };

const ines = "2719501004";
const tomas = "2719502004";
const mostPolls = 20;

/** A user's morning, told through one SDK, and another user's login in a browser; prints as JSON what the SDK gave. */
export async function tellStory(sdk, browserSdk) {
  const tokens = [await sdk.login(), await sdk.refresh()];
  const owner = await sdk.read("~");

  const listed = [];
  let page = await sdk.list({ page: 1, perPage: 2, status: ["Enabled", "NotActivated"] });
  listed.push(...page.records);
  while (page.navigation.nextPage) {
    page = await sdk.follow(page.navigation.nextPage.uri);
    listed.push(...page.records);
  }

  const contact = { firstName: "Zoë", lastName: "Marchetti", email: "zoe.marchetti@tidewater.example" };
  const created = await sdk.create({ type: "User", extensionNumber: "150", contact });
  const refusal = await sdk.create({ type: "User", extensionNumber: "150", contact }).then(
    () => "none: a number was given twice",
    async (error) => {
      const { status, body } = await sdk.answerOf(error);
      return { status, errorCode: body.errors[0].errorCode, saysWhich: error.message.includes("[extensionNumber]") };
    },
  );
  const updated = await sdk.update(created.id, { contact: { jobTitle: "Surveyor & pilot" } });

  const records = [ines, tomas].map((id) => ({ id, costCenter: { id: "224101" }, contact: { department: "Coast" } }));
  let task = await sdk.bulkUpdate({ records });
  const states = [task.status];
  for (let polls = 0; polls < mostPolls && ["Accepted", "InProgress"].includes(task.status); polls += 1) {
    task = await sdk.readTask(task.id);
    if (task.status !== states.at(-1)) states.push(task.status);
  }

  const readBack = [];
  for (const id of [String(created.id), ines, tomas]) readBack.push(await sdk.read(id));

  await sdk.revoke();
  const afterRevoke = [];
  for (const token of tokens) afterRevoke.push(await askWith(token));
  const byCode = await logInByCode(browserSdk);

  console.log(
    JSON.stringify({
      owner: nameOf(owner),
      listed: listed.map(({ extensionNumber }) => extensionNumber),
      created: { ...brief(created), uri: created.uri },
      refusal,
      updated: brief(updated),
      states,
      outcomes: task.result?.affectedItems,
      readBack: readBack.map(brief),
      afterRevoke,
      byCode,
    }),
  );
}

/** Authorization code with PKCE, from the login's address to the session's end. */
async function logInByCode(sdk) {
  const state = "morning";
  const visit = await fetch(sdk.loginUrl({ state, loginHint: "ines.okafor@tidewater.example" }), { redirect: "manual" });
  const back = new URL(visit.headers.get("location"));
  const code = back.searchParams.get("code");
  const stolen = await sdk.loginWith(code, "a-verifier-that-somebody-else-made-up-for-the-code").then(
    () => "none: a code alone was enough",
    async (error) => {
      const { status, body } = await sdk.answerOf(error);
      return { status, errorCode: body.errors[0].errorCode, parameterName: body.errors[0].parameters?.[0]?.parameterName };
    },
  );
  const tokens = [await sdk.loginWith(code), await sdk.refresh()];
  const owner = await sdk.read("~");
  await sdk.revoke();
  const afterRevoke = [];
  for (const token of tokens) afterRevoke.push(await askWith(token));
  return {
    backAt: back.origin + back.pathname,
    state: back.searchParams.get("state"),
    stolen,
    owner: nameOf(owner),
    afterRevoke,
  };
}

// By fetch: an SDK that has logged out has no token to send.
async function askWith(token) {
  const response = await fetch(`${server}/restapi/v1.0/account/~`, { headers: { Authorization: `Bearer ${token}` } });
  const { errors } = await response.json();
  return { status: response.status, errorCode: errors?.[0]?.errorCode };
}

function brief(extension) {
  const { contact, extensionNumber, status, costCenter } = extension;
  return {
    name: nameOf(extension),
    extensionNumber,
    status,
    jobTitle: contact.jobTitle,
    department: contact.department,
    costCenter: costCenter?.id,
  };
}

function nameOf({ contact }) {
  return `${contact.firstName} ${contact.lastName}`;
}
