import type { Schema } from "../contract/schemas.ts";

type ExtensionType = Schema<"ExtensionType">;

const people: readonly ExtensionType[] = ["User", "VirtualUser", "DigitalUser", "FlexibleUser", "FaxUser"];

/** Whether a kind of extension stands for a person, who logs in and has a first and a last name. */
export function isUserType(type: ExtensionType): boolean {
  return people.includes(type);
}

/** Whether a kind of extension can take a queue's calls, page, or park calls: a person with a voice line. */
export function isVoiceUserType(type: ExtensionType): boolean {
  return isUserType(type) && type !== "FaxUser";
}

/** Whether a kind of extension stands for a site: the main one, or another. */
export function isSiteType(type: ExtensionType): boolean {
  return type === "CompanyExtension" || type === "Site";
}

/** Whether a kind of extension has ids like those of people. */
export function hasUserId(type: ExtensionType): boolean {
  return isUserType(type) || type === "Limited";
}

/**
 * Whether accounts on a plan have a kind of extension. Plans that charge by the kind of user have no plain User and others
 * have none but it; all else is free, or depends on a feature.
 *
 * @param userBased - whether the plan charges by the kind of user
 */
export function isTypeOfPlan(type: ExtensionType, userBased: boolean): boolean {
  if (type === "User") return !userBased;
  if (type === "VirtualUser" || type === "DigitalUser" || type === "FaxUser") return userBased;
  return true;
}

/** The feature that an account needs for a kind of extension; undefined where it needs none. */
export function featureOfType(type: ExtensionType): Schema<"ServiceFeatureName"> | undefined {
  return featuresOfTypes[type];
}

const featuresOfTypes: { readonly [Type in ExtensionType]?: Schema<"ServiceFeatureName"> } = {
  PagingOnly: "Paging",
  ParkLocation: "CallParkLocations",
  SharedLinesGroup: "SharedLines",
};
