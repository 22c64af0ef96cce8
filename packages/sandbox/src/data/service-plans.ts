import type { Schema } from "../contract/schemas.ts";
import { serviceFeatures } from "./service-features.ts";

/** A plan that accounts subscribe to. */
export interface ServicePlanEntry {
  readonly id: string;
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
 * The plans that the service's guide names, Office with the id of the contract. What the others' ids are, and which features
 * and limits a plan has, is not published: both are ours.
 */
export const servicePlans: readonly ServicePlanEntry[] = [
  {
    id: "8",
    name: "Office",
    edition: "Premium",
    brandId: "1210",
    type: "Regular",
    features: office,
    limits: { freeSoftPhoneLinesPerExtension: 1, meetingSize: 100, maxMonitoredExtensionsPerUser: 100, maxFreeDigitalLines: 0 },
    accountLimits: { cloudRecordingStorage: 100, ...numberLength },
  },
  {
    id: "1001",
    name: "Professional",
    edition: "Standard",
    brandId: "1210",
    type: "Regular",
    features: professional,
    limits: { freeSoftPhoneLinesPerExtension: 1, meetingSize: 50, maxMonitoredExtensionsPerUser: 20, maxFreeDigitalLines: 0 },
    accountLimits: { cloudRecordingStorage: 10, ...numberLength },
  },
  {
    id: "1002",
    name: "Fax",
    edition: "Standard",
    brandId: "1210",
    type: "Regular",
    features: fax,
    limits: { freeSoftPhoneLinesPerExtension: 0, meetingSize: 0, maxMonitoredExtensionsPerUser: 0, maxFreeDigitalLines: 0 },
    accountLimits: { cloudRecordingStorage: 0, ...numberLength },
  },
  {
    id: "1003",
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
