import type { Sandbox } from "@ringwright/sandbox";

/** Has the provider of emergency calls not yet taken the address of Ines' phone: a sandbox's own takes each at once. */
export function leaveUnverified({ state }: Sandbox): void {
  const [line] = state.lines.find({ deviceId: "804111004" });
  if (line?.emergency === undefined) throw new Error("the phone of Ines has no line with an address");
  state.lines.update(line.id, { emergency: { ...line.emergency, syncStatus: "ActivationProcess" } });
}
