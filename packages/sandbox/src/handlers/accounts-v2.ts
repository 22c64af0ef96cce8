import type { Schema } from "../contract/schemas.ts";
import { countries } from "../data/countries.ts";
import { languages } from "../data/languages.ts";
import { knownTimezones } from "../data/timezones.ts";
import { missing, refuse, unknownReference } from "../http/refusal.ts";
import { accountV2View } from "../views/account-v2.ts";
import { given } from "../views/given.ts";
import { regionalSettingsView } from "../views/regional-settings.ts";
import { regionalChoice } from "./regional-choice.ts";
import type { Topic } from "./types.ts";

type Operations =
  | "readAccountV2"
  | "readAccountRegionalSettings"
  | "updateAccountRegionalSettings"
  | "sendWelcomeEmail"
  | "sendActivationEmail";

/** The account as v2 has it, with its regional settings and the mails to its owner, which go nowhere here. */
export const accountsV2: Topic<Operations> = {
  readAccountV2(call) {
    return { status: 200, body: accountV2View(call, call.account) };
  },

  readAccountRegionalSettings({ uris, account }) {
    return { status: 200, body: regionalSettingsView(uris, account.regionalSettings) };
  },

  updateAccountRegionalSettings({ state, account, uris, body }) {
    const { regionalSettings } = state.accounts.update(account.id, {
      regionalSettings: { ...account.regionalSettings, ...regionalChoice(byIds(body), "") },
    });
    return { status: 200, body: regionalSettingsView(uris, regionalSettings) };
  },

  sendWelcomeEmail({ state, account, body }) {
    const email = body?.email ?? state.extensions.get(account.id)?.contact?.email;
    if (email === undefined) missing("email");
    return { status: 200 };
  },

  sendActivationEmail({ account }) {
    if (account.status === "Confirmed") refuse(400, "CMN-111", { message: "The account is confirmed already" });
    return { status: 200 };
  },
};

// Each choice by its id, whichever way it was made.
function byIds(body: Schema<"AccountRegionalSettingsUpdate">): Omit<Schema<"RegionalSettingsUpdate">, "currency"> {
  const language = (member: "language" | "greetingLanguage" | "formattingLocale") =>
    idOf(languages, body[member], { member, by: "localeCode" });
  return given({
    homeCountry: idOf(countries, body.homeCountry, { member: "homeCountry", by: "isoCode" }),
    timezone: idOf(knownTimezones, body.timezone, { member: "timezone", by: "name" }),
    language: language("language"),
    greetingLanguage: language("greetingLanguage"),
    formattingLocale: language("formattingLocale"),
    timeFormat: body.timeFormat,
  });
}

function idOf<Key extends string>(
  entries: readonly (Readonly<Record<Key, string>> & { readonly id: string })[],
  choice: ({ readonly id?: string } & { readonly [K in Key]?: string }) | undefined,
  { member, by }: { readonly member: string; readonly by: Key },
): { id: string } | undefined {
  if (choice === undefined) return undefined;
  if (choice.id !== undefined) return { id: choice.id };
  const name: string = choice[by] ?? missing(`${member}.id`);
  return { id: entries.find((entry) => entry[by] === name)?.id ?? unknownReference(`${member}.${by}`) };
}
