// Checked by `pnpm types`: each line under @ts-expect-error must fail to compile.
import { createClient, tokenAuth } from "@ringwright/core";
import { createNumbers } from "@ringwright/numbers";

const { forwarding } = createNumbers(createClient({ auth: tokenAuth("token") }));
const body = { phoneNumber: "+15035550161", type: "Home" } as const;

// Whoever reads may leave the extension out and mean oneself.
forwarding.list();
forwarding.read({ forwardingNumberId: "470101004" });

// Whoever changes something says whose it is; one's own, too.
forwarding.create({ extensionId: "~", body });
// @ts-expect-error nobody is named
forwarding.create({ body });
// @ts-expect-error nobody is named
forwarding.update({ forwardingNumberId: "470101004", body });
// @ts-expect-error nobody is named
forwarding.delete({ forwardingNumberId: "470101004" });
// @ts-expect-error nobody is named
forwarding.bulkDelete({ body: { records: [{ forwardingNumberId: "470101004" }] } });
