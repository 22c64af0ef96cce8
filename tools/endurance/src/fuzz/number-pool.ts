import type { Sandbox } from "@ringwright/sandbox";

/**
 * Numbers of the pool, some local and some toll-free, as a caller finds them.
 *
 * @param token - of somebody who may look
 * @throws Error where there is none: without them hardly a number could be bought
 */
export async function readPool(sandbox: Sandbox, token: string): Promise<string[]> {
  const found: string[] = [];
  for (const query of ["paymentType=Local&npa=503", "paymentType=Local&npa=212", "paymentType=TollFree"]) {
    const answer = await sandbox.fetch(`${sandbox.url}/restapi/v1.0/number-pool/lookup?countryId=1&${query}&perPage=200`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}` },
    });
    const { records = [] } = (await answer.json()) as { records?: readonly { readonly phoneNumber: string }[] };
    found.push(...records.map(({ phoneNumber }) => phoneNumber));
  }
  if (found.length === 0) throw new Error("The number pool of the sandbox is empty");
  return found;
}
