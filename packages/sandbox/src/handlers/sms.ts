import { notFound, refuse } from "../http/refusal.ts";
import { featuresOf } from "../numbers/usage.ts";
import { smsConfigurationView } from "../views/sms-configuration.ts";
import type { Topic } from "./types.ts";

/** How numbers are registered for text messages. */
export const sms: Topic<"readSmsConfiguration"> = {
  readSmsConfiguration(call) {
    const { state, extension, path } = call;
    const number = state.phoneNumbers.get(path.phoneNumberId);
    if (number?.extensionId !== extension.id) return notFound("phoneNumberId");
    const sends = featuresOf(number).some((feature) => feature === "SmsSender" || feature === "A2PSmsSender");
    if (!sends) refuse(403, "CMN-109", { message: `Number ${number.phoneNumber} sends no text messages` });
    return { status: 200, body: smsConfigurationView(number) };
  },
};
