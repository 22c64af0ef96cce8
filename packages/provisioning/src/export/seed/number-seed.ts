import type { ForwardingNumber, PhoneNumber, PhoneNumberV2 } from "@ringwright/numbers";
import type { AccountParts } from "./read-parts.ts";
import { given, plainId, type SeedRecord } from "./seed-document.ts";

/** The numbers: those of the inventory are told by v2 alone, and some uses by v1 alone. */
export function numberSeeds({ numbers, numbersV2 }: AccountParts): SeedRecord[] {
  const v1 = new Map(numbers.map((number) => [number.phoneNumber, number]));
  const known = new Set(numbersV2.map(({ phoneNumber }) => phoneNumber));
  const all = [
    ...numbersV2.map((number) => numberSeed(v1.get(number.phoneNumber), number)),
    ...numbers.filter(({ phoneNumber }) => !known.has(phoneNumber)).map((number) => numberSeed(number, undefined)),
  ];
  // A number is named by those behind it alone.
  const [first, last] = [all.filter((one) => !("temporaryNumber" in one)), all.filter((one) => "temporaryNumber" in one)];
  return [...first, ...last];
}

function numberSeed(v1: PhoneNumber | undefined, v2: PhoneNumberV2 | undefined): SeedRecord {
  const { id, phoneNumber } = (v1 ?? v2) as PhoneNumber | PhoneNumberV2;
  const owner = v1?.extension?.id ?? v2?.extension?.id;
  const paymentType = v1?.paymentType ?? (v2?.tollType === "TollFree" ? "TollFree" : "Local");
  const type = v1 === undefined ? v2?.type : v1.type;
  const status = v1?.status ?? v2?.status;
  return given({
    id: id === undefined ? undefined : plainId(id),
    phoneNumber,
    usageType: v1?.usageType ?? v2?.usageType,
    type: type === "VoiceFax" ? undefined : type,
    paymentType: paymentType === "Local" ? undefined : paymentType,
    status: status === "Normal" ? undefined : status,
    extension: owner === undefined ? undefined : plainId(owner),
    primary: (v1?.primary ?? v2?.primary) || undefined,
    label: (v1?.label ?? v2?.label) || undefined,
    location: v1?.location || undefined,
    temporaryNumber: v1?.temporaryNumber?.phoneNumber,
  });
}

/**
 * A forwarding number.
 *
 * @param extensionId - whose
 * @param devices - the ids of those that the seed has
 */
export function forwardingSeed(extensionId: string, number: ForwardingNumber, devices: ReadonlySet<string>): SeedRecord {
  const { id, phoneNumber, label, type, features, flipNumber, device } = number;
  return given({
    id: id === undefined ? undefined : plainId(id),
    extension: plainId(extensionId),
    phoneNumber,
    label: label || undefined,
    type: type ?? "Other",
    features: features ?? [],
    flipNumber: flipNumber || "1",
    device: device?.id !== undefined && devices.has(device.id) ? plainId(device.id) : undefined,
  });
}
