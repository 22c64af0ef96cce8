import { createAccounts } from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import express, { type Express } from "express";
import { z } from "zod";
import { oneByOne } from "./one-by-one.ts";
import { sendProblem } from "./problem.ts";
import { requireKey } from "./require-key.ts";
import { takeOn } from "./take-on.ts";

const Newcomer = z.strictObject({
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  email: z.email().toLowerCase(),
  deviceId: z.string().regex(/^\d+$/, "must be the digits of a device's id"),
});

const Page = z.object({ page: z.coerce.number().int().min(1).default(1) });

/**
 * The routes: who is there, and taking somebody on.
 *
 * @param client - calls the service for all of them
 * @param key - what callers must have
 */
export function createApp(client: Client, key: string | undefined): Express {
  const { extensions } = createAccounts(client);
  const inTurn = oneByOne();
  const app = express();
  app.disable("x-powered-by");
  app.use(requireKey(key), express.json());

  app.get("/people", async (request, response) => {
    const { page } = Page.parse(request.query);
    const { records, paging } = await extensions.list({ type: ["User"], page });
    const people = records.map(({ id, name, extensionNumber, contact }) => ({
      id,
      name,
      extensionNumber,
      email: contact?.email,
    }));
    response.json({ people, page, pages: paging?.totalPages });
  });

  app.get("/people/:id", async (request, response) => {
    const { id, name, extensionNumber, contact, status } = await extensions.read({ extensionId: request.params.id });
    response.json({ id, name, extensionNumber, email: contact?.email, status });
  });

  app.post("/people", async (request, response) => {
    const newcomer = Newcomer.parse(request.body);
    const id = await inTurn(newcomer.email, () => takeOn(client, newcomer));
    response.status(201).location(`/people/${id}`).json({ id });
  });

  app.use(sendProblem);
  return app;
}
