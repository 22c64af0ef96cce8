import type { Pages } from "../server/listen.ts";
import type { Console } from "./console.ts";
import type { ShownSandbox } from "./shown-sandbox.ts";

/**
 * The console and the reference. They are loaded when a page is first asked for: most sandboxes live in tests, which look
 * at none.
 */
export function consolePages(sandbox: ShownSandbox): Pages {
  let loaded: Promise<Console> | undefined;
  return (request, response) => {
    const path = request.url?.split("?")[0] ?? "";
    if (path !== "/" && path !== "/reference" && !path.startsWith("/reference/") && !path.startsWith("/console/")) return false;
    loaded ??= import("./console.ts").then(({ createConsole }) => createConsole(sandbox));
    return loaded.then((page) => page.serve(request, response, path));
  };
}
