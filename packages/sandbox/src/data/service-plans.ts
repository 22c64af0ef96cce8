import type { Schema } from "../contract/schemas.ts";
import type { IdSource } from "./id-source.ts";
import { serviceFeatures } from "./service-features.ts";

/** A plan that accounts subscribe to. */
export interface ServicePlanEntry {
  readonly id: string;
  readonly idSource: IdSource;
  readonly name: string;
  readonly edition: NonNullable<Schema<"ServicePlan">["edition"]>;
  readonly brandId: string;
  /** `UserBased` plans charge for each kind of user, and have no plain User. */
  readonly type: "Regular" | "UserBased";
  /** What its accounts can have. */
  readonly features: readonly Schema<"ServiceFeatureName">[];
  readonly limits: Schema<"PlanLimits">;
  /** Limits of a new account beside those of the plan. */
  readonly accountLimits: Schema<"AccountLimits">;
}

type FeatureName = Schema<"ServiceFeatureName">;

const office = without("WebPhone", "SingleExtensionUI", "AccountFederation", "HipaaCompliance");
const professional = without(
  ...["WebPhone", "AccountFederation", "HipaaCompliance", "CallParkLocations", "Paging", "Intercom", "SharedLines"],
  ...["SiteCodes", "CallSupervision", "AutomaticInboundCallRecording", "AutomaticOutboundCallRecording"],
);
const fax: readonly FeatureName[] = ["Calendar", "DeveloperPortal", "Fax", "FaxReceiving", "PasswordAuth", "SingleExtensionUI"];
const numberLength = { maxExtensionNumberLength: 5 };

/**
 * The plans that the service's guide names. Which features and limits a plan has is not published: they are ours.
 */
export const servicePlans: readonly ServicePlanEntry[] = [
  {
    id: "8",
    idSource: "contract",
    name: "Office",
    edition: "Premium",
    brandId: "1210",
    type: "Regular",
    features: office,
    limits: { freeSoftPhoneLinesPerExtension: 1, meetingSize: 100, maxMonitoredExtensionsPerUser: 100, maxFreeDigitalLines: 0 },
    accountLimits: { cloudRecordingStorage: 100, ...numberLength },
  },
  {
    id: "900001",
    idSource: "ours",
    name: "Professional",
    edition: "Standard",
    brandId: "1210",
    type: "Regular",
    features: professional,
    limits: { freeSoftPhoneLinesPerExtension: 1, meetingSize: 50, maxMonitoredExtensionsPerUser: 20, maxFreeDigitalLines: 0 },
    accountLimits: { cloudRecordingStorage: 10, ...numberLength },
  },
  {
    id: "900002",
    idSource: "ours",
    name: "Fax",
    edition: "Standard",
    brandId: "1210",
    type: "Regular",
    features: fax,
    limits: { freeSoftPhoneLinesPerExtension: 0, meetingSize: 0, maxMonitoredExtensionsPerUser: 0, maxFreeDigitalLines: 0 },
    accountLimits: { cloudRecordingStorage: 0, ...numberLength },
  },
  {
    id: "900003",
    idSource: "ours",
    name: "Office UBP",
    edition: "Enterprise",
    brandId: "1210",
    type: "UserBased",
    features: office,
    limits: { freeSoftPhoneLinesPerExtension: 1, meetingSize: 200, maxMonitoredExtensionsPerUser: 100, maxFreeDigitalLines: 0 },
    accountLimits: { cloudRecordingStorage: 100, ...numberLength },
  },
];

function without(...names: readonly string[]): readonly FeatureName[] {
  return serviceFeatures.filter((name) => !names.includes(name));
}
