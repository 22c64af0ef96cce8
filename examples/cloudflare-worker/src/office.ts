import { DurableObject } from "cloudflare:workers";
import { type Client, createClient, jwtAuth } from "@ringwright/core";
import { durableTokenStore } from "./durable-token-store.ts";
import type { Env } from "./env.ts";
import { listPeople, Newcomer, takeOn } from "./people.ts";
import { problemResponse } from "./problem.ts";

/**
 * Calls the service for all of the worker. A worker runs in many places at once, and what one of its requests has begun ends with it,
 * a renewal of the session as well; an object is one, in one place, and its requests may wait for each other. So the client lives
 * here: one session, one rate budget.
 */
export class Office extends DurableObject<Env> {
  readonly #client: Client;

  constructor(context: DurableObjectState, env: Env) {
    super(context, env);
    const { RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt, RINGWRIGHT_SERVER: server } = env;
    const store = durableTokenStore(context.storage);
    const auth = jwtAuth({ clientId, clientSecret, jwt, store });
    // Nobody waits a minute for a page: a call whose turn would come later fails at once, and says when to come back.
    this.#client = createClient({ server, auth, timeoutMs: 10_000 });
  }

  override async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname !== "/people") return new Response("Not found", { status: 404 });
    try {
      switch (request.method) {
        case "GET":
          return Response.json(await listPeople(this.#client));
        case "POST": {
          const id = await takeOn(this.#client, Newcomer.parse(await request.json()));
          return Response.json({ id }, { status: 201 });
        }
        default:
          return new Response("Method not allowed", { status: 405, headers: { allow: "GET, POST" } });
      }
    } catch (error) {
      return problemResponse(error);
    }
  }
}
