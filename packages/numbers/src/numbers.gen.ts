// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import type { AppPermission, BatchOptions, BatchResult, CallOptions, Client, Paged, PagedOptions, Poller, PollOptions } from "@ringwright/core";
import {
  listAccountPhoneNumbers,
  type ListAccountPhoneNumbersInput,
  provisionPhoneNumber,
  type ProvisionPhoneNumberInput,
  readPhoneNumber,
  type ReadPhoneNumberInput,
  readPhoneNumberBatch,
  type ReadPhoneNumberBatchInput,
  reassignPhoneNumber,
  type ReassignPhoneNumberInput,
  deletePhoneNumber,
  type DeletePhoneNumberInput,
  listExtensionPhoneNumbers,
  type ListExtensionPhoneNumbersInput,
  listAccountPhoneNumbersV2,
  type ListAccountPhoneNumbersV2Input,
  deletePhoneNumbersFromInventory,
  type DeletePhoneNumbersFromInventoryInput,
  addPhoneNumbersToInventory,
  type AddPhoneNumbersToInventoryInput,
  readInventoryAddTask,
  type ReadInventoryAddTaskInput,
  assignPhoneNumber,
  type AssignPhoneNumberInput,
  replacePhoneNumber,
  type ReplacePhoneNumberInput,
  parsePhoneNumbers,
  type ParsePhoneNumbersInput,
  parsePhoneNumbersV2,
  type ParsePhoneNumbersV2Input,
  lookupPhoneNumbers,
  type LookupPhoneNumbersInput,
  reservePhoneNumbers,
  type ReservePhoneNumbersInput,
  listForwardingNumbers,
  type ListForwardingNumbersInput,
  createForwardingNumber,
  type CreateForwardingNumberInput,
  deleteForwardingNumbers,
  type DeleteForwardingNumbersInput,
  readForwardingNumber,
  type ReadForwardingNumberInput,
  updateForwardingNumber,
  type UpdateForwardingNumberInput,
  deleteForwardingNumber,
  type DeleteForwardingNumberInput,
  readCallFlipNumbers,
  type ReadCallFlipNumbersInput,
  updateCallFlipNumbers,
  type UpdateCallFlipNumbersInput,
  readSmsConfiguration,
  type ReadSmsConfigurationInput,
} from "./operations.gen.ts";
import type {
  AvailableNumberList,
  CallFlipNumberList,
  ExtensionPhoneNumber,
  ForwardingNumber,
  InventoryAdditionProgress,
  InventoryAdditionResults,
  InventoryDeletionResults,
  NumberParsingResults,
  NumberParsingResultsV2,
  NumberReservationList,
  PhoneNumber,
  PhoneNumberV2,
  ProvisionedPhoneNumber,
  ReassignedPhoneNumber,
  SmsConfiguration,
} from "./schemas.gen.ts";

/** Operations of `numbers`, for a client whose app has `Granted`. */
export interface Numbers<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `numbers.inventory`. */
  readonly inventory: NumbersInventory<Granted>;
  /** Operations of `numbers.parser`. */
  readonly parser: NumbersParser<Granted>;
  /** Operations of `numbers.pool`. */
  readonly pool: NumbersPool<Granted>;
  /** Operations of `numbers.forwarding`. */
  readonly forwarding: NumbersForwarding<Granted>;
  /** Operations of `numbers.callFlip`. */
  readonly callFlip: NumbersCallFlip<Granted>;
  /** Operations of `numbers.sms`. */
  readonly sms: NumbersSms<Granted>;
  /**
   * List the account's numbers. See {@link listAccountPhoneNumbers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/phone-number`: rate group Heavy, app permission ReadAccounts, user permission ReadCompanyPhoneNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-101: `perPage`, `page` or a filter is not valid. CMN-102: The account does not exist. CMN-405: The token is not that of an extension. OAU-151: The way of authorization is not supported.
   */
  list(this: Numbers<"ReadAccounts">, input?: ListAccountPhoneNumbersInput, options?: PagedOptions): Paged<PhoneNumber>;
  /**
   * Add a number of the pool to the account. Internal: only the vendor's own apps may call it. See {@link provisionPhoneNumber}.
   *
   * `POST /restapi/v1.0/account/{accountId}/phone-number`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers, buys: never repeated once it may have arrived, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no; CMN-100: `phoneNumber` is missing. CMN-101: The number, its reservation or its use is not valid. CMN-102: The account or the extension does not exist.
   */
  provision(this: Numbers<"EditAccounts">, input: ProvisionPhoneNumberInput, options?: CallOptions): Promise<ProvisionedPhoneNumber>;
  /**
   * Read a number. See {@link readPhoneNumber}.
   *
   * `GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyPhoneNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The account or the number does not exist. CMN-106: More ids are named at once than a batch may hold.
   */
  read(this: Numbers<"ReadAccounts">, input: ReadPhoneNumberInput, options?: CallOptions): Promise<PhoneNumber>;
  /**
   * Read a number, for several ids at once. See {@link readPhoneNumberBatch}.
   *
   * `GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`: rate group Light, app permission ReadAccounts, user permission ReadCompanyPhoneNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The account or the number does not exist. CMN-106: More ids are named at once than a batch may hold.
   */
  readBatch(this: Numbers<"ReadAccounts">, ids: readonly (string | number)[], input?: ReadPhoneNumberBatchInput, options?: BatchOptions): Promise<BatchResult<PhoneNumber>>;
  /**
   * Give a number to somebody else. Internal: only the vendor's own apps may call it. See {@link reassignPhoneNumber}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no; CMN-101: The use or the extension is not valid. CMN-102: The account, the number or the extension does not exist. CMN-111: A number of this use cannot be moved.
   */
  reassign(this: Numbers<"EditAccounts">, input: ReassignPhoneNumberInput, options?: CallOptions): Promise<ReassignedPhoneNumber>;
  /**
   * Remove a number from the account. Internal: only the vendor's own apps may call it. See {@link deletePhoneNumber}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no; CMN-102: The account or the number does not exist.
   */
  delete(this: Numbers<"EditAccounts">, input: DeletePhoneNumberInput, options?: CallOptions): Promise<void>;
  /**
   * List an extension's numbers. See {@link listExtensionPhoneNumbers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number`: rate group Light, app permission ReadAccounts, user permission ReadUserPhoneNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-101: `usageType` or another filter is not valid.
   */
  listForExtension(this: Numbers<"ReadAccounts">, input?: ListExtensionPhoneNumbersInput, options?: PagedOptions): Paged<ExtensionPhoneNumber>;
  /**
   * List the account's numbers, with the inventory. See {@link listAccountPhoneNumbersV2}.
   *
   * `GET /restapi/v2/accounts/{accountId}/phone-numbers`: rate group Heavy, app permission ReadAccounts, user permission ReadCompanyPhoneNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  listV2(this: Numbers<"ReadAccounts">, input?: ListAccountPhoneNumbersV2Input, options?: PagedOptions): Paged<PhoneNumberV2>;
  /**
   * Give a number its use. See {@link assignPhoneNumber}.
   *
   * `PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers.
   *
   * @throws ApiError when the service says no; CMN-101: The use or the extension is not valid. CMN-102: The account, the number or the extension does not exist. CMN-111: A number of its present use cannot be moved.
   */
  assign(this: Numbers<"EditAccounts">, input: AssignPhoneNumberInput, options?: CallOptions): Promise<PhoneNumberV2>;
  /**
   * Put a spare number in a number's place. See {@link replacePhoneNumber}.
   *
   * `POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers.
   *
   * @throws ApiError when the service says no; CMN-101: The target is not in the inventory, or does not fit the use. CMN-102: The account or one of the numbers does not exist. CMN-111: A number of its present use cannot be replaced.
   */
  replace(this: Numbers<"EditAccounts">, input: ReplacePhoneNumberInput, options?: CallOptions): Promise<PhoneNumberV2>;
}

/** Operations of `numbers.inventory`, for a client whose app has `Granted`. */
export interface NumbersInventory<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `numbers.inventory.addTasks`. */
  readonly addTasks: NumbersInventoryAddTasks<Granted>;
  /**
   * Remove spare numbers from the account. See {@link deletePhoneNumbersFromInventory}.
   *
   * `DELETE /restapi/v2/accounts/{accountId}/phone-numbers`: rate group Medium, app permission EditAccounts, user permission EditCompanyPhoneNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-101: Ids and numbers are mixed, or the number's usage type does not allow it. CMN-102: The account or the number does not exist.
   */
  delete(this: NumbersInventory<"EditAccounts">, input: DeletePhoneNumbersFromInventoryInput, options?: CallOptions): Promise<InventoryDeletionResults>;
  /**
   * Add numbers to the inventory. See {@link addPhoneNumbersToInventory}.
   *
   * `POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add`: rate group Heavy, app permission EditAccounts, user permission EditCompanyPhoneNumbers.
   *
   * @throws ApiError when the service says no; CMN-101: A number is not valid, or a range is not the only record. CMN-102: The account does not exist.
   */
  add(this: NumbersInventory<"EditAccounts">, input: AddPhoneNumbersToInventoryInput, options?: PollOptions): Poller<InventoryAdditionResults>;
}

/** Operations of `numbers.inventory.addTasks`, for a client whose app has `Granted`. */
export interface NumbersInventoryAddTasks<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read a task that adds numbers. See {@link readInventoryAddTask}.
   *
   * `GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`: rate group Heavy, app permission EditAccounts, user permission EditCompanyPhoneNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The account or the task does not exist.
   */
  read(this: NumbersInventoryAddTasks<"EditAccounts">, input: ReadInventoryAddTaskInput, options?: CallOptions): Promise<InventoryAdditionProgress>;
}

/** Operations of `numbers.parser`, for a client whose app has `Granted`. */
export interface NumbersParser<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read strings as phone numbers, in v1. See {@link parsePhoneNumbers}.
   *
   * `POST /restapi/v1.0/number-parser/parse`: rate group Light, safe to repeat.
   *
   * @deprecated {@link parsePhoneNumbers} says why
   * @throws ApiError when the service says no; CMN-101: `nationalAsPriority` or another value is not valid. NPC-000: The number parser is down for the moment (503). NPC-001: The number parser failed (500).
   */
  parse(input: ParsePhoneNumbersInput, options?: CallOptions): Promise<NumberParsingResults>;
  /**
   * Read strings as phone numbers. See {@link parsePhoneNumbersV2}.
   *
   * `POST /restapi/v2/number-parser/parse`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-101: A value is not valid. CMN-409: A string is too long. NPC-000: The number parser is down for the moment (503). NPC-001: The number parser failed (500).
   */
  parseV2(input: ParsePhoneNumbersV2Input, options?: CallOptions): Promise<NumberParsingResultsV2>;
}

/** Operations of `numbers.pool`, for a client whose app has `Granted`. */
export interface NumbersPool<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Search the pool for numbers. Internal: only the vendor's own apps may call it. See {@link lookupPhoneNumbers}.
   *
   * `POST /restapi/v1.0/number-pool/lookup`: rate group Medium, app permission NumberLookup, safe to repeat, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no; CMN-100: `npa` is missing, and no `providerId` is given. CMN-101: A pattern or a country is not valid, or the area code does not suit the payment type.
   */
  lookup(this: NumbersPool<"NumberLookup">, input?: LookupPhoneNumbersInput, options?: CallOptions): Promise<AvailableNumberList>;
  /**
   * Reserve numbers of the pool, or free them. Internal: only the vendor's own apps may call it. See {@link reservePhoneNumbers}.
   *
   * `POST /restapi/v1.0/number-pool/reserve`: rate group Medium, app permission NumberLookup, legacy: the vendor's reference no longer lists it.
   *
   * @throws ApiError when the service says no; CMN-100: `phoneNumber` is missing. CMN-101: The number or the time is not valid.
   */
  reserve(this: NumbersPool<"NumberLookup">, input: ReservePhoneNumbersInput, options?: CallOptions): Promise<NumberReservationList>;
}

/** Operations of `numbers.forwarding`, for a client whose app has `Granted`. */
export interface NumbersForwarding<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * List an extension's forwarding numbers. See {@link listForwardingNumbers}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`: rate group Light, app permission ReadAccounts, user permission ReadUserForwardingFlipNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-403: Extensions of this type have no forwarding numbers.
   */
  list(this: NumbersForwarding<"ReadAccounts">, input?: ListForwardingNumbersInput, options?: PagedOptions): Paged<ForwardingNumber>;
  /**
   * Add a forwarding number. See {@link createForwardingNumber}.
   *
   * `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers.
   *
   * @throws ApiError when the service says no; AWR-180: The account's plan is one for fax alone, which has no call handling. CMN-403: Extensions of this type have no forwarding numbers. CMN-427: The extension may not forward to numbers outside of the company. FPN-102: Another forwarding number has the label. FPN-103: The extension has ten forwarding numbers already. FPN-104: Seven forwarding numbers have labels of their own already. FPN-105: The number is one of the company's, or an extension's direct number. FPN-106: Another forwarding number has the flip number. FPN-108: The number is abroad, and the extension may not call there. FPN-109: A `PhoneLine` needs `phoneNumber` or `device`. FPN-110: The type needs `phoneNumber`. FPN-111: The type takes no `device`. FPN-112: `phoneNumber` and `device` stand together. FPN-113: There is no such device (404). FPN-114: The device is nobody's. FPN-115: The device belongs to a group of shared lines. FPN-116: The type `Other` needs `label`. FPN-118: The device is among the forwarding numbers already. FPN-119: A forwarding number of the type is there already. FPN-120: No device has the number (404). FPN-121: The device is a free soft phone.
   */
  create(this: NumbersForwarding<"EditExtensions">, input: CreateForwardingNumberInput, options?: CallOptions): Promise<ForwardingNumber>;
  /**
   * Delete several forwarding numbers. See {@link deleteForwardingNumbers}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The account, the extension or a forwarding number does not exist. FPN-107: One of them is a phone of the extension, whose number stays (403).
   */
  bulkDelete(this: NumbersForwarding<"EditExtensions">, input: DeleteForwardingNumbersInput, options?: CallOptions): Promise<void>;
  /**
   * Read a forwarding number. See {@link readForwardingNumber}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`: rate group Light, app permission ReadAccounts, user permission ReadUserForwardingFlipNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The account, the extension or the forwarding number does not exist. CMN-403: Extensions of this type have no forwarding numbers.
   */
  read(this: NumbersForwarding<"ReadAccounts">, input: ReadForwardingNumberInput, options?: CallOptions): Promise<ForwardingNumber>;
  /**
   * Change a forwarding number. See {@link updateForwardingNumber}.
   *
   * `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; BIL-101: The account's plan has no call flip. CMN-102: The account, the extension or the forwarding number does not exist. FPN-102: Another forwarding number has the label. FPN-105: The number is one of the company's, or an extension's direct number. FPN-106: Another forwarding number has the flip number. FPN-108: The number is abroad, and the extension may not call there. FPN-122: The label of a place or a phone cannot be changed. FPN-124: The device cannot be changed. FPN-125: The type cannot be changed.
   */
  update(this: NumbersForwarding<"EditExtensions">, input: UpdateForwardingNumberInput, options?: CallOptions): Promise<ForwardingNumber>;
  /**
   * Delete a forwarding number. See {@link deleteForwardingNumber}.
   *
   * `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-102: The account, the extension or the forwarding number does not exist. FPN-107: It is a phone of the extension, whose number stays (403).
   */
  delete(this: NumbersForwarding<"EditExtensions">, input: DeleteForwardingNumberInput, options?: CallOptions): Promise<void>;
}

/** Operations of `numbers.callFlip`, for a client whose app has `Granted`. */
export interface NumbersCallFlip<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read where an extension's calls can be flipped to. See {@link readCallFlipNumbers}.
   *
   * `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`: rate group Light, app permission ReadAccounts, user permission ReadUserForwardingFlipNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-403: Extensions of this type have no call flip.
   */
  read(this: NumbersCallFlip<"ReadAccounts">, input?: ReadCallFlipNumbersInput, options?: CallOptions): Promise<CallFlipNumberList>;
  /**
   * Choose where an extension's calls can be flipped to. See {@link updateCallFlipNumbers}.
   *
   * `PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`: rate group Medium, app permission EditExtensions, user permission EditUserForwardingFlipNumbers, safe to repeat.
   *
   * @throws ApiError when the service says no; BIL-101: The plan has no call flip. CMN-101: A phone is to be added, which comes by itself, or the kind of a number is to change. CMN-102: No number of the list has the id. CMN-403: Extensions of this type have no call flip. CMN-406: A number is given twice. CMN-427: The extension may not have numbers outside. FPN-102: Another forwarding number has the label. FPN-103: There would be more than ten. FPN-104: There would be more than seven with labels of their own. FPN-105: The number is one of the company's own. FPN-106: Another number has the flip number. FPN-108: The extension may not call abroad. FPN-122: The label of a place or a phone cannot be changed.
   */
  update(this: NumbersCallFlip<"EditExtensions">, input: UpdateCallFlipNumbersInput, options?: CallOptions): Promise<CallFlipNumberList>;
}

/** Operations of `numbers.sms`, for a client whose app has `Granted`. */
export interface NumbersSms<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read how a number is registered for text messages. See {@link readSmsConfiguration}.
   *
   * `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`: rate group Light, app permission ReadAccounts, safe to repeat.
   *
   * @throws ApiError when the service says no; CMN-109: The number sends no text messages.
   */
  read(this: NumbersSms<"ReadAccounts">, input: ReadSmsConfigurationInput, options?: CallOptions): Promise<SmsConfiguration>;
}

/**
 * The operations of `numbers` for one client.
 *
 * @param client - sends the calls
 */
export function createNumbers<Granted extends AppPermission>(client: Client<Granted>): Numbers<Granted> {
  const all = client as Client; // methods are typed by what the client may do; inside, nothing is left to check
  return {
    inventory: {
      addTasks: {
        read: (input, options) => readInventoryAddTask(all, input, options),
      },
      delete: (input, options) => deletePhoneNumbersFromInventory(all, input, options),
      add: (input, options) => addPhoneNumbersToInventory(all, input, options),
    },
    parser: {
      parse: (input, options) => parsePhoneNumbers(all, input, options),
      parseV2: (input, options) => parsePhoneNumbersV2(all, input, options),
    },
    pool: {
      lookup: (input, options) => lookupPhoneNumbers(all, input, options),
      reserve: (input, options) => reservePhoneNumbers(all, input, options),
    },
    forwarding: {
      list: (input, options) => listForwardingNumbers(all, input, options),
      create: (input, options) => createForwardingNumber(all, input, options),
      bulkDelete: (input, options) => deleteForwardingNumbers(all, input, options),
      read: (input, options) => readForwardingNumber(all, input, options),
      update: (input, options) => updateForwardingNumber(all, input, options),
      delete: (input, options) => deleteForwardingNumber(all, input, options),
    },
    callFlip: {
      read: (input, options) => readCallFlipNumbers(all, input, options),
      update: (input, options) => updateCallFlipNumbers(all, input, options),
    },
    sms: {
      read: (input, options) => readSmsConfiguration(all, input, options),
    },
    list: (input, options) => listAccountPhoneNumbers(all, input, options),
    provision: (input, options) => provisionPhoneNumber(all, input, options),
    read: (input, options) => readPhoneNumber(all, input, options),
    readBatch: (ids, input, options) => readPhoneNumberBatch(all, ids, input, options),
    reassign: (input, options) => reassignPhoneNumber(all, input, options),
    delete: (input, options) => deletePhoneNumber(all, input, options),
    listForExtension: (input, options) => listExtensionPhoneNumbers(all, input, options),
    listV2: (input, options) => listAccountPhoneNumbersV2(all, input, options),
    assign: (input, options) => assignPhoneNumber(all, input, options),
    replace: (input, options) => replacePhoneNumber(all, input, options),
  };
}
