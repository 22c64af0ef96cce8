import type { IncomingMessage, ServerResponse } from "node:http";
import { readConsoleFile } from "#console-files";
import { operationsOf } from "../contract/operation.ts";
import type { Fault } from "../faults/faults.ts";
import type { SeenRequest } from "../requests.ts";
import type { Account } from "../state/types.ts";
import { CommandError, createCommands } from "./commands.ts";
import { companyView } from "./company-view.ts";
import { EventStreams } from "./event-streams.ts";
import { type ConsoleFile, consoleFiles, fileTypes } from "./file-types.ts";
import { originDenial } from "./guard.ts";
import { Numbers } from "./numbers.ts";
import { readJson } from "./read-json.ts";
import { pageHeaders, referenceHeaders, sendFile, sendJson, sendProblem } from "./reply.ts";
import { requestDetails } from "./request-view.ts";
import type { ShownSandbox } from "./shown-sandbox.ts";
import { statusView } from "./status-view.ts";

/** The console of one sandbox. */
export interface Console {
  /**
   * Answers what is the console's.
   *
   * @param path - without its query
   * @returns false where it is not
   */
  serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
}

type Route = (request: IncomingMessage, response: ServerResponse, id: number) => void | Promise<void>;

/** Builds the console of a sandbox. */
export function createConsole(sandbox: ShownSandbox): Console {
  const operations = operationsOf(sandbox.document);
  const operationIds = operations.map(({ id }) => id).sort();
  const requestNumbers = new Numbers<SeenRequest>();
  const faultNumbers = new Numbers<Fault>();
  const streams = new EventStreams({ sandbox, requestNumbers, faultNumbers, operations: operationIds });
  const commands = createCommands(sandbox, operationIds);
  // Requests go to this sandbox, not to the service.
  const contract = Buffer.from(JSON.stringify({ ...sandbox.document, servers: [{ url: "/", description: "This sandbox." }] }));

  const file =
    (name: ConsoleFile, headers = pageHeaders): Route =>
    async (_request, response) =>
      sendFile(response, fileTypes[name], await readConsoleFile(name), headers);

  // Does a command, lets all pages know, and answers with how things are now.
  const command =
    (run: (body: unknown, id: number) => void): Route =>
    async (request, response, id) => {
      run(request.method === "POST" ? await readJson(request) : undefined, id);
      sandbox.state.settle(sandbox.clock.now());
      streams.tell();
      sendJson(response, 200, statusView(sandbox, faultNumbers));
    };

  const pages: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
    "/": { GET: file("index.html") },
    "/reference": { GET: file("reference.html", referenceHeaders) },
    "/reference/openapi.json": { GET: (_request, response) => sendFile(response, "application/json; charset=utf-8", contract) },
    ...Object.fromEntries(
      consoleFiles.filter((name) => !name.endsWith(".html")).map((name) => [`/console/${name}`, { GET: file(name) }]),
    ),
  };
  const data: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
    "/console/company": {
      GET(request, response) {
        const account = accountOf(sandbox, request);
        if (account === undefined) return sendProblem(response, 404, "account: there is none with this id");
        sandbox.state.settle(sandbox.clock.now());
        sendJson(response, 200, companyView(sandbox.state, account));
      },
    },
    "/console/events": {
      GET(request, response) {
        // A page whose account is gone, because the sandbox was started anew, comes back to one that there is.
        const account = accountOf(sandbox, request) ?? sandbox.state.accounts.find()[0];
        if (account === undefined) return sendProblem(response, 404, "There is no account");
        response.writeHead(200, { ...pageHeaders, "Cache-Control": "no-store", "Content-Type": "text/event-stream" });
        streams.open(response, account);
      },
    },
    "/console/requests/#": {
      GET(_request, response, id) {
        const seen = sandbox.requests.find((request) => requestNumbers.of(request) === id);
        if (seen === undefined) return sendProblem(response, 404, "The request is no longer kept");
        const facts = operations.find((operation) => operation.id === seen.operation);
        sendJson(response, 200, requestDetails(sandbox, seen, id, facts));
      },
    },
    "/console/reset": { POST: command(() => sandbox.reset()) },
    "/console/clock": { POST: command((body) => commands.clock(body)) },
    "/console/faults": {
      POST: command((body) => void commands.addFault(body)),
      DELETE: command(() => sandbox.faults.clear()),
    },
    "/console/faults/#": {
      DELETE: command((_body, id) => sandbox.faults.list.find((fault) => faultNumbers.of(fault) === id)?.remove()),
    },
  };

  return {
    async serve(request, response, path) {
      const [pattern, id] = takeNumber(path);
      const methods = pages[pattern] ?? data[pattern];
      const { method = "GET" } = request;
      if (methods === undefined) return false;
      const denial = pattern in data ? originDenial(request) : undefined;
      const route = methods[method === "HEAD" && pattern in pages ? "GET" : method];
      if (denial !== undefined) sendProblem(response, denial.status, denial.message);
      else if (route === undefined) {
        const allowed = Object.keys(methods).join(", ");
        sendProblem(response, 405, `${method} is not taken here; ${allowed} is`, { Allow: allowed });
      } else {
        try {
          await route(request, response, id);
        } catch (error) {
          if (!(error instanceof CommandError)) throw error;
          sendProblem(response, 400, error.message);
        }
      }
      return true;
    },
  };
}

// The number at the end of a path becomes a #.
function takeNumber(path: string): [string, number] {
  const number = /\/(\d{1,15})$/.exec(path)?.[1];
  return number === undefined ? [path, 0] : [`${path.slice(0, -number.length)}#`, Number(number)];
}

function accountOf({ state }: ShownSandbox, { url = "" }: IncomingMessage): Account | undefined {
  const wanted = new URLSearchParams(url.split("?")[1]).get("account");
  return wanted === null ? state.accounts.find()[0] : state.accounts.get(wanted);
}
