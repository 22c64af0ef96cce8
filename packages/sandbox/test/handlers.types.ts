// Checked by `pnpm types`: each line under @ts-expect-error must fail to compile.
import { handlers } from "../src/handlers/index.ts";
import type { Handler, Handlers, Topic } from "../src/handlers/types.ts";

const { readDevice, ...withoutOne } = handlers;
void readDevice;
// @ts-expect-error a handler is missing
export const incomplete: Handlers = withoutOne;

// @ts-expect-error a status that the operation does not have
export const wrongStatus: Handler<"readDevice"> = () => ({ status: 204 });
// @ts-expect-error a member that the contract requires is missing
export const wrongBody: Handler<"readDevice"> = ({ path }) => ({ status: 200, body: { id: path.deviceId } });
// @ts-expect-error handlers answer at once: nothing may come in between
export const later: Handler<"deleteExtension"> = async () => ({ status: 204 });
// @ts-expect-error an operation that the contract does not have
export type Unknown = Topic<"readTeapot">;

// A batch in parts is the pipeline's to make; a 207 of the operation's own is the handler's.
// @ts-expect-error a batch is not answered by a handler
export const batch: Handler<"listExtensionDevices"> = () => ({ status: 207, body: [] });
export const ownMultiStatus: Handler<"deleteEmergencyLocation"> = () => ({ status: 207, body: {} });

export const typed: Handler<"listExtensionDevices"> = ({ path, query, extension, caller, body }) => {
  const id: string = path.extensionId;
  const types: readonly string[] | undefined = query.type;
  const nothing: undefined = body;
  // @ts-expect-error a parameter that the operation does not have
  void path.deviceId;
  void [id, types, nothing, extension.status, caller.admin];
  throw new Error("never called");
};

export const open: Handler<"requestToken"> = ({ caller }) => {
  // @ts-expect-error nobody has logged in yet
  void caller.extension;
  throw new Error("never called");
};
