import type { Clock } from "@ringwright/core";
import type { SandboxCredentials } from "@ringwright/sandbox";
import type { Newcomer } from "../company.ts";

/** The service that people are to be onboarded at. */
export interface Service {
  readonly server: string;
  readonly credentials: SandboxCredentials;
  /** Its time. Who is told none lives by `setTimeout` and `Date.now`, which are of the same time here. */
  readonly clock: Clock;
}

/** What an onboarding tells of itself. */
export interface Told {
  /** No order of the calls that were planned can be faster under the limits, in milliseconds. */
  readonly boundMs?: number;
}

/** Onboards people: the work that is measured. What fails for somebody is no error: who is whole is seen afterwards. */
export type Onboard = (service: Service, people: readonly Newcomer[]) => Promise<Told>;
