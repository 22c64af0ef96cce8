import { createClient, jwtAuth, RingwrightError } from "@ringwright/core";
import { unverifiedPhones } from "./unverified-phones.ts";

const env = (name: string): string => Deno.env.get(name) ?? "";

try {
  const client = createClient({
    server: Deno.env.get("RINGWRIGHT_SERVER") ?? "https://platform.ringcentral.com",
    auth: jwtAuth({ clientId: env("RC_CLIENT_ID"), clientSecret: env("RC_CLIENT_SECRET"), jwt: env("RC_JWT") }),
    permissions: ["ReadAccounts"], // what changes anything does not compile
  });
  for await (const { person, phone, syncStatus } of unverifiedPhones(client)) {
    console.log(`${person}: ${phone}: ${syncStatus ?? "no address"}`);
    Deno.exitCode = 2; // somebody should look
  }
} catch (error) {
  if (!RingwrightError.is(error)) throw error;
  console.error(error.message); // names the operation and the request id, and holds no secret
  Deno.exitCode = 1;
}
