import type { Schema } from "../contract/schemas.ts";
import { serviceFeatures } from "../data/service-features.ts";
import { servicePlans } from "../data/service-plans.ts";
import { passes } from "../http/filters.ts";
import { forAdministrators } from "../views/extension.ts";
import type { Call, Topic } from "./types.ts";

type Obstacle = Schema<"FeatureObstacle">;

/** What extensions can use, of the features that the contract has names for. */
export const features: Topic<"listExtensionFeatures"> = {
  listExtensionFeatures(call) {
    const { availableOnly, featureId } = call.query;
    const records = serviceFeatures
      .filter((name) => passes<string>(featureId, name))
      .map((id) => ({ id, reason: obstacleOf(call, id) }))
      .filter(({ reason }) => availableOnly !== true || reason === undefined)
      .map(({ id, reason }) => ({ id, available: reason === undefined, ...(reason && { reason }) }));
    return { status: 200, body: { records } };
  },
};

// The first thing that stands in the way, from the largest to the smallest.
function obstacleOf(
  { account, caller }: Pick<Call<"listExtensionFeatures">, "account" | "caller">,
  name: Schema<"ServiceFeatureName">,
): Obstacle | undefined {
  const plan = servicePlans.find(({ id }) => id === account.servicePlanId);
  if (plan?.features.includes(name) === false) {
    return { code: "ServicePlanLimitation", message: "The service plan does not have the feature" };
  }
  if (!account.serviceFeatures.includes(name)) {
    return { code: "AccountLimitation", message: "The feature is off for the account" };
  }
  if (forAdministrators.includes(name) && !caller.admin) {
    return { code: "InsufficientPermissions", message: "The feature is for administrators" };
  }
  return undefined;
}
