import type { Hired } from "../newcomer.ts";
import type { Office } from "../office.ts";

/** Moves a spare phone to who shall have it; its line and number go with it. Others have theirs already. */
export async function moveSparePhone({ devices }: Office, { phone, extensionId }: Hired): Promise<void> {
  if (phone.kind !== "spare") return;
  await devices.update({ deviceId: phone.device.id, body: { extension: { id: extensionId } } });
}
