import pLimit from "p-limit";
import { accountV1, accountV2, lookUp } from "../call.ts";
import { patientFetch } from "../patient-fetch.ts";
import type { Onboard } from "./caller.ts";

const atOnce = 5;
// The most that the API reference allows.
const batchSize = 10;

// As somebody writes it who has found `batch-provisioning/users`, to which the API reference leads and the developer guide does not.
export const onboard: Onboard = async (service, people) => {
  const call = patientFetch(service);
  const { roleId, locationId, queueId, numberIds } = await lookUp(call);
  const records = people.map(({ firstName, lastName, email }, index) => ({
    status: "Enabled",
    contact: { firstName, lastName, email },
    roles: [{ id: roleId }],
    devices: [
      {
        deviceInfo: {
          type: "OtherPhone",
          emergency: { location: { id: locationId } },
          phoneInfo: { phoneNumberId: numberIds[index] },
        },
      },
    ],
  }));
  const batches = Array.from({ length: Math.ceil(records.length / batchSize) }, (_, index) =>
    records.slice(index * batchSize, (index + 1) * batchSize),
  );
  const limit = pLimit(atOnce);
  const answers = await Promise.all(
    batches.map((batch) => limit(() => call("POST", `${accountV2}/batch-provisioning/users`, { records: batch }))),
  );
  const results = (answers as { results: { extension?: { id: string } }[] }[]).flatMap((answer) => answer.results);
  const addedExtensionIds = results.flatMap(({ extension }, index) =>
    extension !== undefined && people[index]?.isAgent ? [extension.id] : [],
  );
  await call("POST", `${accountV1}/call-queues/${queueId}/bulk-assign`, { addedExtensionIds });
  return {};
};
