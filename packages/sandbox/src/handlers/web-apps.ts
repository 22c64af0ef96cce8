import { given } from "../views/given.ts";
import type { Topic } from "./types.ts";

/** Where people are logged in to the vendor's app, as the seed says. */
export const webApps: Topic<"listWebAppDevices"> = {
  listWebAppDevices({ extension }) {
    const records = (extension.webApps ?? []).map(({ id, name, serial, expiresIn }) => ({
      id,
      type: "WebPhone" as const,
      ...given({ name, serial }),
      status: expiresIn === undefined ? ("Offline" as const) : ("Online" as const),
      ...given({ expiresIn }),
    }));
    return { status: 200, body: { records } };
  },
};
