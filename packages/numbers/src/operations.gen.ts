// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import { type BatchOptions, type BatchResult, type CallOptions, type Client, type Operation, type Paged, type PagedOptions, type Poller, type PollOptions, batch, paged, poller } from "@ringwright/core";
import type {
  AvailableNumberList,
  CallFlipNumberList,
  CallFlipNumberListInput,
  CountryIsoCode,
  ExtensionPhoneNumber,
  ExtensionStatusInput,
  ForwardingNumber,
  ForwardingNumberCreation,
  ForwardingNumberDeletion,
  ForwardingNumberUpdate,
  InventoryAddition,
  InventoryAdditionProgress,
  InventoryAdditionResults,
  InventoryDeletion,
  InventoryDeletionResults,
  NumberParsing,
  NumberParsingResults,
  NumberParsingResultsV2,
  NumberParsingV2,
  NumberReservationList,
  NumberReservationRequest,
  PhoneNumber,
  PhoneNumberAssignment,
  PhoneNumberPaymentTypeInput,
  PhoneNumberProvisioning,
  PhoneNumberReassignment,
  PhoneNumberReplacement,
  PhoneNumberStatusInput,
  PhoneNumberTollTypeInput,
  PhoneNumberUsageTypeInput,
  PhoneNumberUsageTypeV2Input,
  PhoneNumberV2,
  ProvisionedPhoneNumber,
  ReassignedPhoneNumber,
  SmsConfiguration,
} from "./schemas.gen.ts";

export const listAccountPhoneNumbersOperation: Operation = {
  id: "listAccountPhoneNumbers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/phone-number",
  defaults: {
    accountId: "~",
  },
  query: ["page", "perPage", "extensionStatus", "usageType", "paymentType", "status"],
  group: "Heavy",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyPhoneNumbers"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const provisionPhoneNumberOperation: Operation = {
  id: "provisionPhoneNumber",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/phone-number",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  access: "internal",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyPhoneNumbers"],
  billable: true,
  reconcile: {
    operation: "listAccountPhoneNumbersV2",
    find: "the number",
  },
  body: "json",
};

export const readPhoneNumberOperation: Operation = {
  id: "readPhoneNumber",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}",
  defaults: {
    accountId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyPhoneNumbers"],
  retry: "safe",
  batch: {
    parameter: "phoneNumberId",
    maxItems: 30,
  },
};

export const reassignPhoneNumberOperation: Operation = {
  id: "reassignPhoneNumber",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  access: "internal",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyPhoneNumbers"],
  retry: "safe",
  body: "json",
};

export const deletePhoneNumberOperation: Operation = {
  id: "deletePhoneNumber",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  access: "internal",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyPhoneNumbers"],
  retry: "safe",
  answer: "none",
};

export const listExtensionPhoneNumbersOperation: Operation = {
  id: "listExtensionPhoneNumbers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["status", "usageType", "page", "perPage"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadUserPhoneNumbers"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const listAccountPhoneNumbersV2Operation: Operation = {
  id: "listAccountPhoneNumbersV2",
  method: "GET",
  path: "/restapi/v2/accounts/{accountId}/phone-numbers",
  defaults: {
    accountId: "~",
  },
  query: ["page", "perPage", "type", "usageType", "status", "tollType", "extensionStatus", "byocNumber", "mobileNumber", "phoneNumber"],
  group: "Heavy",
  permission: "ReadAccounts",
  userPermissions: ["ReadCompanyPhoneNumbers"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const deletePhoneNumbersFromInventoryOperation: Operation = {
  id: "deletePhoneNumbersFromInventory",
  method: "DELETE",
  path: "/restapi/v2/accounts/{accountId}/phone-numbers",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyPhoneNumbers"],
  retry: "safe",
  body: "json",
};

export const readInventoryAddTaskOperation: Operation = {
  id: "readInventoryAddTask",
  method: "GET",
  path: "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyPhoneNumbers"],
  retry: "safe",
};

export const assignPhoneNumberOperation: Operation = {
  id: "assignPhoneNumber",
  method: "PATCH",
  path: "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyPhoneNumbers"],
  body: "json",
};

export const replacePhoneNumberOperation: Operation = {
  id: "replacePhoneNumber",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyPhoneNumbers"],
  body: "json",
};

export const parsePhoneNumbersOperation: Operation = {
  id: "parsePhoneNumbers",
  method: "POST",
  path: "/restapi/v1.0/number-parser/parse",
  query: ["homeCountry", "nationalAsPriority"],
  group: "Light",
  retry: "safe",
  body: "json",
  deprecated: true,
};

export const parsePhoneNumbersV2Operation: Operation = {
  id: "parsePhoneNumbersV2",
  method: "POST",
  path: "/restapi/v2/number-parser/parse",
  group: "Light",
  retry: "safe",
  body: "json",
};

export const lookupPhoneNumbersOperation: Operation = {
  id: "lookupPhoneNumbers",
  method: "POST",
  path: "/restapi/v1.0/number-pool/lookup",
  query: ["areaCode", "countryCode", "countryId", "exclude", "extendedSearch", "line", "numberPattern", "nxx", "npa", "paymentType", "perPage", "providerId", "smsEnabled"],
  group: "Medium",
  access: "internal",
  permission: "NumberLookup",
  retry: "safe",
};

export const reservePhoneNumbersOperation: Operation = {
  id: "reservePhoneNumbers",
  method: "POST",
  path: "/restapi/v1.0/number-pool/reserve",
  group: "Medium",
  access: "internal",
  permission: "NumberLookup",
  body: "json",
};

export const listForwardingNumbersOperation: Operation = {
  id: "listForwardingNumbers",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  query: ["page", "perPage"],
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadUserForwardingFlipNumbers"],
  retry: "safe",
  paging: {
    records: "records",
    paging: "paging",
  },
};

export const createForwardingNumberOperation: Operation = {
  id: "createForwardingNumber",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditUserForwardingFlipNumbers"],
  body: "json",
};

export const deleteForwardingNumbersOperation: Operation = {
  id: "deleteForwardingNumbers",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditUserForwardingFlipNumbers"],
  retry: "safe",
  body: "json",
  answer: "none",
};

export const readForwardingNumberOperation: Operation = {
  id: "readForwardingNumber",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadUserForwardingFlipNumbers"],
  retry: "safe",
};

export const updateForwardingNumberOperation: Operation = {
  id: "updateForwardingNumber",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditUserForwardingFlipNumbers"],
  retry: "safe",
  body: "json",
};

export const deleteForwardingNumberOperation: Operation = {
  id: "deleteForwardingNumber",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditUserForwardingFlipNumbers"],
  retry: "safe",
  answer: "none",
};

export const readCallFlipNumbersOperation: Operation = {
  id: "readCallFlipNumbers",
  method: "GET",
  path: "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  userPermissions: ["ReadUserForwardingFlipNumbers"],
  retry: "safe",
};

export const updateCallFlipNumbersOperation: Operation = {
  id: "updateCallFlipNumbers",
  method: "PUT",
  path: "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers",
  defaults: {
    accountId: "~",
  },
  group: "Medium",
  permission: "EditExtensions",
  userPermissions: ["EditUserForwardingFlipNumbers"],
  retry: "safe",
  body: "json",
};

export const readSmsConfigurationOperation: Operation = {
  id: "readSmsConfiguration",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration",
  defaults: {
    accountId: "~",
    extensionId: "~",
  },
  group: "Light",
  permission: "ReadAccounts",
  retry: "safe",
};

export const addPhoneNumbersToInventoryOperation: Operation = {
  id: "addPhoneNumbersToInventory",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add",
  defaults: {
    accountId: "~",
  },
  group: "Heavy",
  permission: "EditAccounts",
  userPermissions: ["EditCompanyPhoneNumbers"],
  body: "json",
  task: {
    poll: readInventoryAddTaskOperation,
    parameter: "taskId",
    id: "id",
    status: "status",
    pending: ["Accepted", "InProgress"],
    succeeded: ["Completed"],
    failed: ["Failed"],
    result: "records",
  },
};

/** Input of `listAccountPhoneNumbers`. */
export interface ListAccountPhoneNumbersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
  /** Numbers of extensions in this state only. */
  readonly extensionStatus?: ExtensionStatusInput;
  /** Numbers of these usage types only. Repeat the key for several. */
  readonly usageType?: ReadonlyArray<PhoneNumberUsageTypeInput>;
  /** Numbers of these payment types only. Repeat the key for several. */
  readonly paymentType?: ReadonlyArray<PhoneNumberPaymentTypeInput>;
  /** Numbers in these states only. Repeat the key for several. */
  readonly status?: ReadonlyArray<PhoneNumberStatusInput>;
}

/**
 * List the account's numbers.
 *
 * Lists the numbers of the account and who has them. Administrators get all of them; others get the direct numbers of
 * other extensions only, whatever `usageType` asks for. Numbers of the inventory are not listed here; v2 lists them.
 * v1 sends integer ids, `uri` and `navigation`.
 *
 * `GET /restapi/v1.0/account/{accountId}/phone-number`: rate group Heavy, app permission ReadAccounts, user permission ReadCompanyPhoneNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListAccountPhoneNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: `perPage`, `page` or a filter is not valid. CMN-102: The account does not exist. CMN-405: The token is not that of an extension. OAU-151: The way of authorization is not supported.
 */
export function listAccountPhoneNumbers(client: Client<"ReadAccounts">, input: ListAccountPhoneNumbersInput = {}, options?: PagedOptions): Paged<PhoneNumber> {
  return paged<PhoneNumber>(client, listAccountPhoneNumbersOperation, input, options);
}

/** Input of `provisionPhoneNumber`. */
export interface ProvisionPhoneNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: PhoneNumberProvisioning;
}

/**
 * Add a number of the pool to the account. Internal: only the vendor's own apps may call it.
 *
 * Buys a number that `lookupPhoneNumbers` found, best after `reservePhoneNumbers`, and gives it its use: a direct
 * number of an extension, or a number of the company.
 *
 * `POST /restapi/v1.0/account/{accountId}/phone-number`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers, buys: never repeated once it may have arrived, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ProvisionPhoneNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-100: `phoneNumber` is missing. CMN-101: The number, its reservation or its use is not valid. CMN-102: The account or the extension does not exist.
 */
export function provisionPhoneNumber(client: Client<"EditAccounts">, input: ProvisionPhoneNumberInput, options?: CallOptions): Promise<ProvisionedPhoneNumber> {
  return client.send<ProvisionedPhoneNumber>(provisionPhoneNumberOperation, input, options);
}

/** Input of `readPhoneNumber`. */
export interface ReadPhoneNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /**
   * The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings. Several ids, separated by commas,
   * are answered one by one with 207.
   *  Here one: {@link readPhoneNumberBatch} takes several.
   */
  readonly phoneNumberId: string | number;
}

/**
 * Read a number.
 *
 * Says what a number is for and who has it. Several ids, separated by commas, are answered with 207 and a part for
 * each, in their order; an unknown id fails alone.
 *
 * `GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyPhoneNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadPhoneNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The account or the number does not exist. CMN-106: More ids are named at once than a batch may hold.
 */
export function readPhoneNumber(client: Client<"ReadAccounts">, input: ReadPhoneNumberInput, options?: CallOptions): Promise<PhoneNumber> {
  return client.send<PhoneNumber>(readPhoneNumberOperation, input, options);
}

/** Input of `readPhoneNumberBatch`. */
export interface ReadPhoneNumberBatchInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
}

/**
 * Read a number, for several ids at once.
 *
 * One call takes up to 30 ids; more are cut into several. Each id has an outcome of its own, in the order of the ids. See {@link readPhoneNumber}.
 *
 * `GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyPhoneNumbers, safe to repeat.
 *
 * @param client - sends the calls
 * @param ids - the values of `phoneNumberId`
 * @param input - see ReadPhoneNumberBatchInput
 * @param options - for each of the calls; whether trouble throws
 * @throws InputError for an input that cannot be sent; BulkError if asked to
 */
export function readPhoneNumberBatch(client: Client<"ReadAccounts">, ids: readonly (string | number)[], input: ReadPhoneNumberBatchInput = {}, options?: BatchOptions): Promise<BatchResult<PhoneNumber>> {
  return batch<PhoneNumber>(client, readPhoneNumberOperation, ids, input, options);
}

/** Input of `reassignPhoneNumber`. */
export interface ReassignPhoneNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings. */
  readonly phoneNumberId: string | number;
  /** The body. */
  readonly body: PhoneNumberReassignment;
}

/**
 * Give a number to somebody else. Internal: only the vendor's own apps may call it.
 *
 * Moves a number to another extension or to the company. The main company number, the additional one and the company
 * fax number cannot be moved. `assignPhoneNumber` does the same in v2.
 *
 * `PUT /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ReassignPhoneNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: The use or the extension is not valid. CMN-102: The account, the number or the extension does not exist. CMN-111: A number of this use cannot be moved.
 */
export function reassignPhoneNumber(client: Client<"EditAccounts">, input: ReassignPhoneNumberInput, options?: CallOptions): Promise<ReassignedPhoneNumber> {
  return client.send<ReassignedPhoneNumber>(reassignPhoneNumberOperation, input, options);
}

/** Input of `deletePhoneNumber`. */
export interface DeletePhoneNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings. */
  readonly phoneNumberId: string | number;
}

/**
 * Remove a number from the account. Internal: only the vendor's own apps may call it.
 *
 * The account loses the number, whoever has it. In v2 only spare numbers can be removed: see
 * `deletePhoneNumbersFromInventory`.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see DeletePhoneNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The account or the number does not exist.
 */
export function deletePhoneNumber(client: Client<"EditAccounts">, input: DeletePhoneNumberInput, options?: CallOptions): Promise<void> {
  return client.send<void>(deletePhoneNumberOperation, input, options);
}

/** Input of `listExtensionPhoneNumbers`. */
export interface ListExtensionPhoneNumbersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** Numbers in this state only. */
  readonly status?: PhoneNumberStatusInput;
  /** Numbers of these usage types only. Repeat the key for several. */
  readonly usageType?: ReadonlyArray<PhoneNumberUsageTypeInput>;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List an extension's numbers.
 *
 * Lists the numbers that the extension has, and those of the company that it may use, with what it may do with each.
 * In an administrator's own list the company's fax number and the numbers of its voice menus are there, too; in that of
 * a site, the numbers of its voice menus.
 * Anyone may ask for the own extension. Those who are not administrators get direct numbers only of another one,
 * whatever `usageType` asks for, and no `features`.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number`: rate group Light, app permission ReadAccounts, user permission ReadUserPhoneNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListExtensionPhoneNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: `usageType` or another filter is not valid.
 */
export function listExtensionPhoneNumbers(client: Client<"ReadAccounts">, input: ListExtensionPhoneNumbersInput = {}, options?: PagedOptions): Paged<ExtensionPhoneNumber> {
  return paged<ExtensionPhoneNumber>(client, listExtensionPhoneNumbersOperation, input, options);
}

/** Input of `listAccountPhoneNumbersV2`. */
export interface ListAccountPhoneNumbersV2Input {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
  /** Numbers that carry this only. Repeat the key for several. */
  readonly type?: ReadonlyArray<"VoiceFax" | "VoiceOnly" | "FaxOnly">;
  /**
   * Numbers of these usage types only. Repeat the key for several. `DirectNumber` finds none that are on the line of a
   * phone; those are `PhoneLine`.
   */
  readonly usageType?: ReadonlyArray<PhoneNumberUsageTypeV2Input>;
  /** Numbers in this state only. */
  readonly status?: PhoneNumberStatusInput;
  /** Toll or toll-free numbers only. */
  readonly tollType?: PhoneNumberTollTypeInput;
  /** Numbers of extensions in this state only. */
  readonly extensionStatus?: ExtensionStatusInput;
  /** Only numbers that another carrier brings in, or only the others. */
  readonly byocNumber?: boolean;
  /** Only mobile numbers, or only the others. */
  readonly mobileNumber?: boolean;
  /** Only this number, or the numbers of a pattern in which `*` stands for any digits. */
  readonly phoneNumber?: string;
}

/**
 * List the account's numbers, with the inventory.
 *
 * Lists the numbers of the account and its inventory; conferencing and `ELIN` numbers are left out. Unlike v1 it sends
 * string ids, `tollType` in the place of `paymentType`, `PhoneLine` for direct numbers on the line of a phone, and neither
 * `uri` nor `navigation`.
 *
 * `GET /restapi/v2/accounts/{accountId}/phone-numbers`: rate group Heavy, app permission ReadAccounts, user permission ReadCompanyPhoneNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListAccountPhoneNumbersV2Input
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no
 */
export function listAccountPhoneNumbersV2(client: Client<"ReadAccounts">, input: ListAccountPhoneNumbersV2Input = {}, options?: PagedOptions): Paged<PhoneNumberV2> {
  return paged<PhoneNumberV2>(client, listAccountPhoneNumbersV2Operation, input, options);
}

/** Input of `deletePhoneNumbersFromInventory`. */
export interface DeletePhoneNumbersFromInventoryInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: InventoryDeletion;
}

/**
 * Remove spare numbers from the account.
 *
 * Removes numbers that nobody uses: those of usage type `Inventory`, `ForwardedNumber` and `ForwardedCompanyNumber`.
 * Name them all by id or all by number. Each record succeeds or fails alone, so look at every result.
 *
 * `DELETE /restapi/v2/accounts/{accountId}/phone-numbers`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeletePhoneNumbersFromInventoryInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: Ids and numbers are mixed, or the number's usage type does not allow it. CMN-102: The account or the number does not exist.
 */
export function deletePhoneNumbersFromInventory(client: Client<"EditAccounts">, input: DeletePhoneNumbersFromInventoryInput, options?: CallOptions): Promise<InventoryDeletionResults> {
  return client.send<InventoryDeletionResults>(deletePhoneNumbersFromInventoryOperation, input, options);
}

/** Input of `addPhoneNumbersToInventory`. */
export interface AddPhoneNumbersToInventoryInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The body. */
  readonly body: InventoryAddition;
}

/**
 * Add numbers to the inventory.
 *
 * Puts numbers in the inventory, from where `assignPhoneNumber` and `replacePhoneNumber` take them. A few numbers are
 * answered at once with 200 and a result for each; many become a task, answered with 202. A range is written with
 * `*` at its end and must be the only record.
 *
 * `POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add`: rate group Heavy, app permission EditAccounts, user permission EditCompanyPhoneNumbers.
 *
 * @param client - sends the call
 * @param input - see AddPhoneNumbersToInventoryInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: A number is not valid, or a range is not the only record. CMN-102: The account does not exist.
 */
export function addPhoneNumbersToInventory(client: Client<"EditAccounts">, input: AddPhoneNumbersToInventoryInput, options?: PollOptions): Poller<InventoryAdditionResults> {
  return poller<InventoryAdditionResults>(client, addPhoneNumbersToInventoryOperation, input, options);
}

/** Input of `readInventoryAddTask`. */
export interface ReadInventoryAddTaskInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The task's id, as `addPhoneNumbersToInventory` gave it. */
  readonly taskId: string;
}

/**
 * Read a task that adds numbers.
 *
 * Answers with the task while it runs, and with its results in the place of the task once it has ended: an answer with
 * `records` is the end. The call is of the `Heavy` group, so do not ask often.
 *
 * `GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`: rate group Heavy, app permission EditAccounts, user permission EditCompanyPhoneNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadInventoryAddTaskInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The account or the task does not exist.
 */
export function readInventoryAddTask(client: Client<"EditAccounts">, input: ReadInventoryAddTaskInput, options?: CallOptions): Promise<InventoryAdditionProgress> {
  return client.send<InventoryAdditionProgress>(readInventoryAddTaskOperation, input, options);
}

/** Input of `assignPhoneNumber`. */
export interface AssignPhoneNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings. */
  readonly phoneNumberId: string | number;
  /** The body. */
  readonly body: PhoneNumberAssignment;
}

/**
 * Give a number its use.
 *
 * Moves a number from the inventory to the company or to an extension, from one extension to another, from an
 * extension to the company, or from the company to an extension.
 *
 * `PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers.
 *
 * @param client - sends the call
 * @param input - see AssignPhoneNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: The use or the extension is not valid. CMN-102: The account, the number or the extension does not exist. CMN-111: A number of its present use cannot be moved.
 */
export function assignPhoneNumber(client: Client<"EditAccounts">, input: AssignPhoneNumberInput, options?: CallOptions): Promise<PhoneNumberV2> {
  return client.send<PhoneNumberV2>(assignPhoneNumberOperation, input, options);
}

/** Input of `replacePhoneNumber`. */
export interface ReplacePhoneNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings. */
  readonly phoneNumberId: string | number;
  /** The body. */
  readonly body: PhoneNumberReplacement;
}

/**
 * Put a spare number in a number's place.
 *
 * Swaps the main number, a company, direct or fax number with one of the inventory: the spare number takes over use
 * and owner, the other goes to the inventory. This ends a porting, when the real number replaces the temporary one.
 *
 * `POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers.
 *
 * @param client - sends the call
 * @param input - see ReplacePhoneNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: The target is not in the inventory, or does not fit the use. CMN-102: The account or one of the numbers does not exist. CMN-111: A number of its present use cannot be replaced.
 */
export function replacePhoneNumber(client: Client<"EditAccounts">, input: ReplacePhoneNumberInput, options?: CallOptions): Promise<PhoneNumberV2> {
  return client.send<PhoneNumberV2>(replacePhoneNumberOperation, input, options);
}

/** Input of `parsePhoneNumbers`. */
export interface ParsePhoneNumbersInput {
  /**
   * The country that numbers without a country code are read in. That of the user when left out, or of the brand
   * where the user has none.
   */
  readonly homeCountry?: CountryIsoCode;
  /** Whether a number that can be read in several ways is read as one of the home country first. false when left out. */
  readonly nationalAsPriority?: boolean;
  /** The body. */
  readonly body: NumberParsing;
}

/**
 * Read strings as phone numbers, in v1.
 *
 * Reads up to 64 strings as people write numbers, and gives each number's country, parts and usual forms. Use
 * `parsePhoneNumbersV2` instead: it knows extension numbers, short codes and the account's dial plan. Nothing is
 * changed, so the call can be repeated.
 *
 * `POST /restapi/v1.0/number-parser/parse`: rate group Light, safe to repeat.
 *
 * @deprecated see above
 * @param client - sends the call
 * @param input - see ParsePhoneNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: `nationalAsPriority` or another value is not valid. NPC-000: The number parser is down for the moment (503). NPC-001: The number parser failed (500).
 */
export function parsePhoneNumbers(client: Client<never>, input: ParsePhoneNumbersInput, options?: CallOptions): Promise<NumberParsingResults> {
  return client.send<NumberParsingResults>(parsePhoneNumbersOperation, input, options);
}

/** Input of `parsePhoneNumbersV2`. */
export interface ParsePhoneNumbersV2Input {
  /** The body. */
  readonly body: NumberParsingV2;
}

/**
 * Read strings as phone numbers.
 *
 * Reads up to 64 strings as people write numbers: extension numbers, phone numbers, short codes and codes of the
 * service. How they are read is told by `context`, and by the account's dial plan where `contextSource` says so. A
 * string that can be read in several ways gets an entry in `formats` for each. Nothing is changed, so the call can be
 * repeated. Unlike v1 all options stand in the body.
 *
 * `POST /restapi/v2/number-parser/parse`: rate group Light, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ParsePhoneNumbersV2Input
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-101: A value is not valid. CMN-409: A string is too long. NPC-000: The number parser is down for the moment (503). NPC-001: The number parser failed (500).
 */
export function parsePhoneNumbersV2(client: Client<never>, input: ParsePhoneNumbersV2Input, options?: CallOptions): Promise<NumberParsingResultsV2> {
  return client.send<NumberParsingResultsV2>(parsePhoneNumbersV2Operation, input, options);
}

/** Input of `lookupPhoneNumbers`. */
export interface LookupPhoneNumbersInput {
  /** The area code; the same as `npa`, for use with `countryCode` and `numberPattern`. */
  readonly areaCode?: number;
  /** The country, by its two letters. */
  readonly countryCode?: CountryIsoCode;
  /** The country, by its id; `1` is the US, `39` Canada, `224` the UK. "1" when left out. */
  readonly countryId?: string | number;
  /**
   * Digits that must not stand among the last four, in this order. Repeat the key for several. Holds for the
   * alternatives of an extended search as well.
   */
  readonly exclude?: ReadonlyArray<string>;
  /**
   * With `false` only numbers that match exactly are found; with `true` the ten that fit best, each with its `rank`.
   * Ignored when the first three characters of `numberPattern` are not all digits. false when left out.
   */
  readonly extendedSearch?: boolean;
  /** The pattern of the last digits, usually four characters, each a digit, a letter or `*`. */
  readonly line?: string;
  /** The pattern of the number after its area code; in the US and Canada, `nxx` and `line` together. */
  readonly numberPattern?: string;
  /** The pattern after the area code, usually three characters, each a digit, a letter or `*`. */
  readonly nxx?: string;
  /**
   * The area code; needed unless `providerId` or `areaCode` is given. Toll-free numbers have 800, 844, 855, 866, 877
   * and 888.
   */
  readonly npa?: string;
  /** Local or toll-free numbers; must suit the area code. Repeat the key for both. ["Local"] when left out. */
  readonly paymentType?: ReadonlyArray<"TollFree" | "Local">;
  /** How many numbers to find at most. There are no further pages. 10 when left out. */
  readonly perPage?: number;
  /** The provider whose numbers to search; only with a brand. Area code and `nxx` may be left out then. */
  readonly providerId?: string | number;
  /** Only numbers that can send text messages, or only the others. Holds for alternatives as well. */
  readonly smsEnabled?: boolean;
}

/**
 * Search the pool for numbers. Internal: only the vendor's own apps may call it.
 *
 * Finds numbers that can be bought, by area code and by pattern: digits must match, letters stand for their digits (a
 * vanity number), `*` stands for any digit. Give `npa`, `nxx` and `line`, or the same as `areaCode` and
 * `numberPattern`. Nothing is reserved or changed, though the call is a POST; all options stand in the query.
 *
 * `POST /restapi/v1.0/number-pool/lookup`: rate group Medium, app permission NumberLookup, safe to repeat, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see LookupPhoneNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-100: `npa` is missing, and no `providerId` is given. CMN-101: A pattern or a country is not valid, or the area code does not suit the payment type.
 */
export function lookupPhoneNumbers(client: Client<"NumberLookup">, input: LookupPhoneNumbersInput = {}, options?: CallOptions): Promise<AvailableNumberList> {
  return client.send<AvailableNumberList>(lookupPhoneNumbersOperation, input, options);
}

/** Input of `reservePhoneNumbers`. */
export interface ReservePhoneNumbersInput {
  /** The body. */
  readonly body: NumberReservationRequest;
}

/**
 * Reserve numbers of the pool, or free them. Internal: only the vendor's own apps may call it.
 *
 * Keeps numbers from others until they are provisioned or the time has passed. A number that is reserved already is kept
 * longer; one without `reservedTill` is freed, if the same session had reserved it. A number that cannot be had comes
 * back with an `error`, in an answer that is 200 all the same.
 *
 * `POST /restapi/v1.0/number-pool/reserve`: rate group Medium, app permission NumberLookup, legacy: the vendor's reference no longer lists it.
 *
 * @param client - sends the call
 * @param input - see ReservePhoneNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-100: `phoneNumber` is missing. CMN-101: The number or the time is not valid.
 */
export function reservePhoneNumbers(client: Client<"NumberLookup">, input: ReservePhoneNumbersInput, options?: CallOptions): Promise<NumberReservationList> {
  return client.send<NumberReservationList>(reservePhoneNumbersOperation, input, options);
}

/** Input of `listForwardingNumbers`. */
export interface ListForwardingNumbersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** The page to read, from 1. 1 when left out. */
  readonly page?: number;
  /** How many records a page holds. 100 when left out. */
  readonly perPage?: number;
}

/**
 * List an extension's forwarding numbers.
 *
 * Lists the numbers that the extension's calls can be forwarded to or flipped to: numbers that its user has entered,
 * and the phones of the extension, which come by themselves and can be flipped to only.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`: rate group Light, app permission ReadAccounts, user permission ReadUserForwardingFlipNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ListForwardingNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-403: Extensions of this type have no forwarding numbers.
 */
export function listForwardingNumbers(client: Client<"ReadAccounts">, input: ListForwardingNumbersInput = {}, options?: PagedOptions): Paged<ForwardingNumber> {
  return paged<ForwardingNumber>(client, listForwardingNumbersOperation, input, options);
}

/** Input of `createForwardingNumber`. */
export interface CreateForwardingNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: ForwardingNumberCreation;
}

/**
 * Add a forwarding number.
 *
 * Adds a number that the extension's calls can be forwarded to, or a phone that they can be flipped to. An extension has
 * ten numbers at most: one each for home, mobile and work, and seven with labels of one's own. The numbers of the company
 * and the direct numbers of its extensions are refused: their phones are there by themselves, or are added as `PhoneLine`,
 * by their device or its number.
 *
 * `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers.
 *
 * @param client - sends the call
 * @param input - see CreateForwardingNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; AWR-180: The account's plan is one for fax alone, which has no call handling. CMN-403: Extensions of this type have no forwarding numbers. CMN-427: The extension may not forward to numbers outside of the company. FPN-102: Another forwarding number has the label. FPN-103: The extension has ten forwarding numbers already. FPN-104: Seven forwarding numbers have labels of their own already. FPN-105: The number is one of the company's, or an extension's direct number. FPN-106: Another forwarding number has the flip number. FPN-108: The number is abroad, and the extension may not call there. FPN-109: A `PhoneLine` needs `phoneNumber` or `device`. FPN-110: The type needs `phoneNumber`. FPN-111: The type takes no `device`. FPN-112: `phoneNumber` and `device` stand together. FPN-113: There is no such device (404). FPN-114: The device is nobody's. FPN-115: The device belongs to a group of shared lines. FPN-116: The type `Other` needs `label`. FPN-118: The device is among the forwarding numbers already. FPN-119: A forwarding number of the type is there already. FPN-120: No device has the number (404). FPN-121: The device is a free soft phone.
 */
export function createForwardingNumber(client: Client<"EditExtensions">, input: CreateForwardingNumberInput, options?: CallOptions): Promise<ForwardingNumber> {
  return client.send<ForwardingNumber>(createForwardingNumberOperation, input, options);
}

/** Input of `deleteForwardingNumbers`. */
export interface DeleteForwardingNumbersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: ForwardingNumberDeletion;
}

/**
 * Delete several forwarding numbers.
 *
 * Deletes the forwarding numbers that the body names. Calls are no longer forwarded to them.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeleteForwardingNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The account, the extension or a forwarding number does not exist. FPN-107: One of them is a phone of the extension, whose number stays (403).
 */
export function deleteForwardingNumbers(client: Client<"EditExtensions">, input: DeleteForwardingNumbersInput, options?: CallOptions): Promise<void> {
  return client.send<void>(deleteForwardingNumbersOperation, input, options);
}

/** Input of `readForwardingNumber`. */
export interface ReadForwardingNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** The forwarding number's id. */
  readonly forwardingNumberId: string | number;
}

/**
 * Read a forwarding number.
 *
 * Says what a forwarding number is, and what it may be used for.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`: rate group Light, app permission ReadAccounts, user permission ReadUserForwardingFlipNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadForwardingNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The account, the extension or the forwarding number does not exist. CMN-403: Extensions of this type have no forwarding numbers.
 */
export function readForwardingNumber(client: Client<"ReadAccounts">, input: ReadForwardingNumberInput, options?: CallOptions): Promise<ForwardingNumber> {
  return client.send<ForwardingNumber>(readForwardingNumberOperation, input, options);
}

/** Input of `updateForwardingNumber`. */
export interface UpdateForwardingNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The forwarding number's id. */
  readonly forwardingNumberId: string | number;
  /** The body. */
  readonly body: ForwardingNumberUpdate;
}

/**
 * Change a forwarding number.
 *
 * Changes the number, what to dial to flip a call to it, and the label of one that has a label of its own. The label of a
 * place or a phone, the kind of number and the phone behind it stay as they are.
 *
 * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateForwardingNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; BIL-101: The account's plan has no call flip. CMN-102: The account, the extension or the forwarding number does not exist. FPN-102: Another forwarding number has the label. FPN-105: The number is one of the company's, or an extension's direct number. FPN-106: Another forwarding number has the flip number. FPN-108: The number is abroad, and the extension may not call there. FPN-122: The label of a place or a phone cannot be changed. FPN-124: The device cannot be changed. FPN-125: The type cannot be changed.
 */
export function updateForwardingNumber(client: Client<"EditExtensions">, input: UpdateForwardingNumberInput, options?: CallOptions): Promise<ForwardingNumber> {
  return client.send<ForwardingNumber>(updateForwardingNumberOperation, input, options);
}

/** Input of `deleteForwardingNumber`. */
export interface DeleteForwardingNumberInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The forwarding number's id. */
  readonly forwardingNumberId: string | number;
}

/**
 * Delete a forwarding number.
 *
 * Deletes the forwarding number. Calls are no longer forwarded to it.
 *
 * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see DeleteForwardingNumberInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-102: The account, the extension or the forwarding number does not exist. FPN-107: It is a phone of the extension, whose number stays (403).
 */
export function deleteForwardingNumber(client: Client<"EditExtensions">, input: DeleteForwardingNumberInput, options?: CallOptions): Promise<void> {
  return client.send<void>(deleteForwardingNumberOperation, input, options);
}

/** Input of `readCallFlipNumbers`. */
export interface ReadCallFlipNumbersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
}

/**
 * Read where an extension's calls can be flipped to.
 *
 * Gives the numbers that the extension can move a running call to: numbers that its user has entered, and its own phones,
 * which come and go by themselves. They are those of its forwarding numbers that have the feature CallFlip.
 *
 * `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`: rate group Light, app permission ReadAccounts, user permission ReadUserForwardingFlipNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadCallFlipNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-403: Extensions of this type have no call flip.
 */
export function readCallFlipNumbers(client: Client<"ReadAccounts">, input: ReadCallFlipNumbersInput = {}, options?: CallOptions): Promise<CallFlipNumberList> {
  return client.send<CallFlipNumberList>(readCallFlipNumbersOperation, input, options);
}

/** Input of `updateCallFlipNumbers`. */
export interface UpdateCallFlipNumbersInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id. */
  readonly extensionId: string | number;
  /** The body. */
  readonly body: CallFlipNumberListInput;
}

/**
 * Choose where an extension's calls can be flipped to.
 *
 * Replaces the numbers that the user has entered: one with an id is changed, one without is added, and one that is left out
 * is flipped to no more. Phones stay, and can be given another number to dial. There are ten at most.
 *
 * `PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see UpdateCallFlipNumbersInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; BIL-101: The plan has no call flip. CMN-101: A phone is to be added, which comes by itself, or the kind of a number is to change. CMN-102: No number of the list has the id. CMN-403: Extensions of this type have no call flip. CMN-406: A number is given twice. CMN-427: The extension may not have numbers outside. FPN-102: Another forwarding number has the label. FPN-103: There would be more than ten. FPN-104: There would be more than seven with labels of their own. FPN-105: The number is one of the company's own. FPN-106: Another number has the flip number. FPN-108: The extension may not call abroad. FPN-122: The label of a place or a phone cannot be changed.
 */
export function updateCallFlipNumbers(client: Client<"EditExtensions">, input: UpdateCallFlipNumbersInput, options?: CallOptions): Promise<CallFlipNumberList> {
  return client.send<CallFlipNumberList>(updateCallFlipNumbersOperation, input, options);
}

/** Input of `readSmsConfiguration`. */
export interface ReadSmsConfigurationInput {
  /** The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly accountId?: string | number;
  /** The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id. "~" when left out. */
  readonly extensionId?: string | number;
  /** The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings. */
  readonly phoneNumberId: string | number;
}

/**
 * Read how a number is registered for text messages.
 *
 * Gives the campaign and the brand by which carriers know who sends from an extension's number. It is for numbers that send
 * text messages.
 *
 * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`: rate group Light, app permission ReadAccounts, safe to repeat.
 *
 * @param client - sends the call
 * @param input - see ReadSmsConfigurationInput
 * @param options - abort signal, timeout, retry, headers
 * @throws ApiError when the service says no; CMN-109: The number sends no text messages.
 */
export function readSmsConfiguration(client: Client<"ReadAccounts">, input: ReadSmsConfigurationInput, options?: CallOptions): Promise<SmsConfiguration> {
  return client.send<SmsConfiguration>(readSmsConfigurationOperation, input, options);
}
