import type {
  AccountState,
  CostCenterState,
  GroupState,
  LocationState,
  Named,
  NumberState,
  SiteState,
} from "../account/account-state.ts";
import type { CompanyFile } from "../company-file.ts";
import { extensionNumberToken } from "./draft.ts";
import { ExtensionNumberStock } from "./extension-number-stock.ts";
import { Names } from "./names.ts";
import type { NumberPromise } from "./number-promise.ts";
import { NumberStock } from "./number-stock.ts";
import { PhoneStock } from "./phone-stock.ts";
import type { CreateLocation, SiteTarget } from "./work.ts";

/** What all people of a plan draw from. */
export interface Planning {
  readonly account: AccountState;
  readonly sites: Names<SiteState>;
  readonly roles: Names<Named>;
  readonly costCenters: Names<CostCenterState>;
  readonly customFields: Names<Named>;
  readonly locations: Names<LocationState>;
  readonly queues: Names<GroupState>;
  readonly pagingGroups: Names<GroupState>;
  readonly extensionNumbers: ExtensionNumberStock;
  readonly numbers: NumberStock;
  readonly phones: PhoneStock;
  /** The numbers of people and of the company, by whose they are. */
  readonly numbersOf: ReadonlyMap<string | undefined, readonly NumberState[]>;
  readonly numberByDigits: ReadonlyMap<string, NumberState>;
  /** The sites that the plan creates, by their names as `plain` has them. */
  readonly newSites: Map<string, SiteTarget & { readonly name: string }>;
  /** The emergency locations that the plan may have to create, by their addresses as `addressKey` has them. */
  readonly newLocations: Map<string, CreateLocation>;
  /** Extension numbers and numbers that somebody has now and nobody has once others have left. */
  readonly freed: ReadonlySet<string>;
  /** What earlier calls meant to do with numbers that are in the inventory now. */
  readonly promised: readonly NumberPromise[];
}

/**
 * Begins a plan.
 *
 * @param freed - extension numbers and numbers that leavers give back
 * @param promised - what earlier calls meant to do with numbers
 */
export function startPlanning(
  account: AccountState,
  file: Pick<CompanyFile, "people" | "sites">,
  freed: ReadonlySet<string>,
  promised: readonly NumberPromise[] = [],
): Planning {
  const numbers = account.numbers ?? [];
  return {
    account,
    sites: new Names("site", account.sites ?? []),
    roles: new Names("role", account.roles ?? []),
    costCenters: new Names("cost centre", account.costCenters ?? []),
    customFields: new Names("custom field", account.customFields ?? []),
    locations: new Names("emergency location", account.locations ?? []),
    queues: new Names("call queue", account.queues ?? []),
    pagingGroups: new Names("paging group", account.pagingGroups ?? []),
    extensionNumbers: new ExtensionNumberStock(account, file, (number) => freed.has(extensionNumberToken(number))),
    numbers: new NumberStock(
      numbers,
      file.people,
      promised.map(({ phoneNumber }) => phoneNumber),
    ),
    phones: new PhoneStock(account.sparePhones ?? []),
    numbersOf: Map.groupBy(numbers.filter(isAssigned), ({ extensionId }) => extensionId),
    numberByDigits: new Map(numbers.map((number) => [number.phoneNumber, number])),
    newSites: new Map(),
    newLocations: new Map(),
    freed,
    promised,
  };
}

/** Whether a number is somebody's own. */
export function isAssigned({ usageType }: NumberState): boolean {
  return usageType === "DirectNumber" || usageType === "PhoneLine";
}
