import type { Schema } from "../contract/schemas.ts";
import { invalid, missing } from "../http/refusal.ts";
import type { Account, Extension } from "../state/types.ts";
import type { Call, Topic } from "./types.ts";

type Operations = "readCompanyBusinessHours" | "updateCompanyBusinessHours" | "readUserBusinessHours" | "updateUserBusinessHours";

type Ranges = Schema<"WeeklyRanges">;

/** When the company and its extensions take calls; the main site's hours are the company's. */
export const businessHours: Topic<Operations> = {
  readCompanyBusinessHours(call) {
    return { status: 200, body: ofCompany(call, call.account) };
  },

  updateCompanyBusinessHours(call) {
    const { state, account, body } = call;
    if (body.schedule === undefined) return { status: 200, body: ofCompany(call, account) };
    const changed = state.accounts.update(account.id, { businessHours: rangesOf(body.schedule) });
    return { status: 200, body: ofCompany(call, changed) };
  },

  readUserBusinessHours(call) {
    const { account, extension } = call;
    return { status: 200, body: ofExtension(call, extension, isMainSite(extension) ? account : extension) };
  },

  updateUserBusinessHours(call) {
    const { state, account, extension, body } = call;
    const hours = { businessHours: rangesOf(body.schedule) };
    const changed = isMainSite(extension)
      ? state.accounts.update(account.id, hours)
      : state.extensions.update(extension.id, hours);
    return { status: 200, body: ofExtension(call, extension, changed) };
  },
};

type Hours = Pick<Account | Extension, "businessHours">;

function ofCompany({ uris }: Pick<Call, "uris">, account: Account): Schema<"BusinessHours"> {
  return { uri: uris.inAccount(account.id, "business-hours"), schedule: scheduleOf(account) };
}

function ofExtension({ uris }: Pick<Call, "uris">, { id, accountId }: Extension, hours: Hours): Schema<"BusinessHours"> {
  return { uri: `${uris.extension(accountId, id)}/business-hours`, schedule: scheduleOf(hours) };
}

function scheduleOf({ businessHours }: Hours): Schema<"BusinessHoursSchedule"> {
  return businessHours === undefined ? {} : { weeklyRanges: businessHours };
}

function isMainSite({ type }: Extension): boolean {
  return type === "CompanyExtension";
}

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

// Nothing for around the clock.
function rangesOf({ weeklyRanges }: Schema<"BusinessHoursSchedule">): Ranges | undefined {
  if (weeklyRanges === undefined) return undefined;
  const open = openDays(weeklyRanges);
  if (open === undefined) {
    return invalid("schedule.weeklyRanges", "At least one day needs hours; for around the clock leave the days out");
  }
  for (const day of days) needApart(open[day] ?? [], `schedule.weeklyRanges.${day}`);
  return open;
}

/**
 * The days that have hours; undefined where none has. Days without hours are closed, as those are that are not there, and members
 * that are no days may hold anything.
 */
export function openDays(weeklyRanges: Ranges): Ranges | undefined {
  const open = days.flatMap((day) => {
    const ranges = weeklyRanges[day] ?? [];
    return ranges.length === 0 ? [] : [[day, ranges] as const];
  });
  return open.length === 0 ? undefined : Object.fromEntries(open);
}

function needApart(ranges: readonly Schema<"TimeRange">[], path: string): void {
  const minutes = ranges.map(({ from, to }, index) => {
    const place = `${path}[${index}]`;
    const start = minuteOf(from ?? missing(`${place}.from`));
    // Midnight as an end is that of the day.
    const end = minuteOf(to ?? missing(`${place}.to`)) || 24 * 60;
    if (end <= start) invalid(`${place}.to`, "Hours end after they begin, at 00:00 at the latest");
    return { place, start, end };
  });
  minutes.sort((one, other) => one.start - other.start);
  minutes.forEach(({ place, start }, index) => {
    const before = minutes[index - 1];
    if (before !== undefined && start < before.end) invalid(place, "The hours of a day must not overlap");
  });
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
