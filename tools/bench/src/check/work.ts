import { createSandbox } from "@ringwright/sandbox";
import type { CheckWork } from "./check-figures.ts";

const paths: Readonly<Record<CheckWork, string>> = {
  device: "/restapi/v1.0/account/~/device/804111004",
  page: "/restapi/v1.0/account/~/extension?perPage=10",
};

/**
 * An answer of the sandbox, to be given again and again.
 *
 * @param work - which
 */
export async function answerOf(work: CheckWork): Promise<{ readonly url: string; answer(): Response }> {
  await using sandbox = await createSandbox();
  const url = sandbox.url + paths[work];
  const response = await sandbox.fetch(url, { headers: { Authorization: `Bearer ${sandbox.auth("admin").accessToken()}` } });
  const { status, headers } = response;
  const text = await response.text();
  return { url, answer: () => new Response(text, { status, headers }) };
}
