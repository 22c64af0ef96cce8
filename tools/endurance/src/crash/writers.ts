import type { Random } from "../random.ts";
import { blockFact, hireFact, numberOfBlock, orderFact, phoneFact, queueFact, sizes, targets } from "./facts.ts";
import { absent, type Ledger } from "./ledger.ts";
import type { Service } from "./service.ts";

/** A change to ask for, and what becomes of a fact by it. */
export interface Write {
  readonly fact: string;
  readonly becomes: string;
  readonly request: readonly [method: string, path: string, body?: unknown];
  /** The new ids of the answer. */
  readonly ids?: (body: never) => readonly string[];
}

/** Draws the next change of one kind; `serial` is another number each time. */
export type Writer = (random: Random, serial: number, service: Service) => Write;

const address = { customerName: "Tidewater Surveying", city: "Astoria", state: "OR", zip: "97103", country: "US" } as const;

/** Who keeps asking for changes, each of its own kind; a kind's requests come one after the other. */
export function writers(): readonly Writer[] {
  // Those hired and the places made last, with their ids, to be let go of and changed again.
  const hired: { readonly id: string; readonly email: string }[] = [];
  const places: { readonly id: string; readonly name: string }[] = [];
  return [
    (_, serial) => ({
      fact: "phone",
      becomes: phoneFact(`Phone ${serial}`, `${serial} Pier Street`),
      request: [
        "PUT",
        `/v1.0/account/~/device/${targets.device}`,
        { name: `Phone ${serial}`, emergency: { address: { ...address, street: `${serial} Pier Street` } } },
      ],
    }),
    (random) => {
      const added = targets.members.filter(() => random.chance(0.5));
      const removed = targets.members.filter((id) => !added.includes(id));
      return {
        fact: "queue",
        becomes: queueFact(added),
        request: [
          "POST",
          `/v1.0/account/~/call-queues/${targets.queue}/bulk-assign`,
          { addedExtensionIds: added, removedExtensionIds: removed },
        ],
      };
    },
    (random, serial) => {
      const leaving = random.chance(0.3) ? hired.pop() : undefined;
      if (leaving !== undefined) {
        return { fact: leaving.email, becomes: absent, request: ["DELETE", `/v1.0/account/~/extension/${leaving.id}`] };
      }
      const [firstName, email] = [`Hire ${serial}`, `hire-${serial}@tidewater.example`];
      return {
        fact: email,
        becomes: hireFact(firstName, true),
        request: ["POST", "/v1.0/account/~/extension", { type: "User", contact: { firstName, lastName: "Crew", email } }],
        ids: ({ id }: { readonly id: number }) => {
          hired.push({ id: String(id), email });
          return [`extension ${id}`];
        },
      };
    },
    (random, serial) => {
      const place = random.chance(0.5) ? places.pop() : undefined;
      const name = place?.name ?? `Location ${serial}`;
      const body = { name, address: { ...address, street: `${serial} Marine Drive` } };
      return {
        fact: name,
        becomes: `${serial} Marine Drive`,
        request:
          place === undefined
            ? ["POST", "/v1.0/account/~/emergency-locations", body]
            : ["PUT", `/v1.0/account/~/emergency-locations/${place.id}`, body],
        ids: ({ id }: { readonly id: string }) => {
          places.push({ id, name });
          return place === undefined ? [`location ${id}`] : [];
        },
      };
    },
    (_, serial) => ({
      fact: `Order ${serial}`,
      becomes: orderFact(sizes.order, sizes.order, sizes.order),
      request: [
        "POST",
        "/v1.0/account/~/order",
        {
          devices: Array.from({ length: sizes.order }, (_device, index) => ({
            type: "HardPhone",
            name: `Order ${serial} ${index}`,
            model: { id: "60" },
            extension: { id: Number(targets.buyer) },
            emergencyServiceAddress: { ...address, street: "114 Pier Street" },
          })),
        },
      ],
      ids: ({ devices }: { readonly devices: readonly { readonly id: string }[] }) => devices.map(({ id }) => `device ${id}`),
    }),
    (_, serial) => ({
      fact: `numbers ${numberOfBlock(serial, 0).slice(0, -1)}`,
      becomes: blockFact(sizes.block),
      request: [
        "POST",
        "/v2/accounts/~/phone-numbers/bulk-add",
        {
          records: Array.from({ length: sizes.block }, (_number, index) => ({
            phoneNumber: numberOfBlock(serial, index),
            usageType: "Inventory",
          })),
        },
      ],
      ids: ({ records }: { readonly records: readonly { readonly id: string }[] }) => records.map(({ id }) => `number ${id}`),
    }),
    (_, serial, { address: { jwt } }) => ({
      fact: "login",
      becomes: `endpoint-${serial}`,
      request: [
        "POST",
        "/oauth/token",
        new URLSearchParams({
          grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
          assertion: jwt,
          endpoint_id: `endpoint-${serial}`,
        }),
      ],
      ids: ({ access_token: token }: { readonly access_token: string }) => [`token ${token}`],
    }),
  ];
}

/**
 * Asks for one change after the other until there is no answer any more.
 *
 * @param serial - gives another number each time
 * @throws Error for a change that was refused, or an id that was given out before
 */
export async function keepWriting(
  writer: Writer,
  { service, ledger, random, serial }: { service: Service; ledger: Ledger; random: Random; serial: () => number },
): Promise<void> {
  for (;;) {
    const { fact, becomes, request, ids } = writer(random, serial(), service);
    ledger.begin(fact, becomes);
    const answer = await service.send(...request);
    if (answer === undefined) return;
    if (answer.status >= 300)
      throw new Error(`${request[0]} ${request[1]} was answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
    ledger.settle(fact, ids?.(answer.body as never) ?? []);
  }
}
