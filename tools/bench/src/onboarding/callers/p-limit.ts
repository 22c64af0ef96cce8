import pLimit from "p-limit";
import { onboardOneByOne } from "../one-by-one.ts";
import { patientFetch } from "../patient-fetch.ts";
import type { Onboard } from "./caller.ts";

const atOnce = 5;

export const onboard: Onboard = async (service, people) => {
  const limit = pLimit(atOnce);
  await onboardOneByOne(patientFetch(service), people, async (all, work) => {
    await Promise.all(all.map((person, index) => limit(() => work(person, index))));
  });
  return {};
};
