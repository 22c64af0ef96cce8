// Checked by `pnpm types`: each line under @ts-expect-error must fail to compile.
import { createAccounts } from "@ringwright/accounts";
import { createClient, tokenAuth } from "@ringwright/core";

const { extensions } = createAccounts(createClient({ auth: tokenAuth("token") }));
const row: { id?: string } = {};

// Whoever reads may leave the extension out and mean oneself.
extensions.read();
extensions.read({ extensionId: "2719501004" });

// Whoever changes something says whom; oneself, too.
extensions.update({ extensionId: "~", body: { status: "Enabled" } });
// @ts-expect-error nobody is named
extensions.update({ body: { status: "Enabled" } });
// @ts-expect-error nobody is named
extensions.delete({});
// @ts-expect-error a row without an id names nobody
extensions.delete({ extensionId: row.id });
// @ts-expect-error null names nobody
extensions.delete({ extensionId: null });
// @ts-expect-error several ids are for deleteBatch
extensions.delete({ extensionId: ["2719501004"] });
// @ts-expect-error a row without an id names nobody, among several too
extensions.deleteBatch(["2719501004", row.id]);
// @ts-expect-error a typo
extensions.update({ extensionID: "2719501004", body: { status: "Enabled" } });
