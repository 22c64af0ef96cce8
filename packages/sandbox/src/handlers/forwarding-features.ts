import { isVoiceUserType } from "../data/extension-types.ts";
import { servicePlans } from "../data/service-plans.ts";
import { refuse } from "../http/refusal.ts";
import type { Account, Extension } from "../state/types.ts";

/** Refuses extensions of types that have no forwarding numbers. Which ones have is not published: people with a voice line. */
export function needForwarding({ type }: Extension): void {
  if (!isVoiceUserType(type)) refuse(403, "CMN-403");
}

/** Refuses accounts on a plan for fax alone: their calls are not handled at all. */
export function needCallHandling(account: Account): void {
  if (isForFaxAlone(account)) {
    refuse(400, "AWR-180", { message: "A plan for fax alone has no call handling" });
  }
}

/** Refuses to forward to the outside where the account has no call forwarding. */
export function needExternalForwarding({ serviceFeatures }: Account, { id }: Extension): void {
  if (!serviceFeatures.includes("CallForwarding")) {
    refuse(400, "CMN-427", { message: `Feature [EditExternalForwarding] is not available for extension [${id}]` });
  }
}

/** Refuses plans without call flip, which are those for fax alone. */
export function needCallFlip(account: Account): void {
  if (isForFaxAlone(account)) {
    refuse(400, "BIL-101", { message: "Feature [EditCallFlip] is not in the account's plan" });
  }
}

function isForFaxAlone({ servicePlanId }: Account): boolean {
  const features = servicePlans.find(({ id }) => id === servicePlanId)?.features ?? [];
  return features.includes("Fax") && !features.includes("VoipCalling");
}
