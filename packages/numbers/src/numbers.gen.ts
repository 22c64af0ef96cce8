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
} from "./operations.gen.ts";
import type {
  AvailableNumberList,
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
  /** List the account's numbers. See {@link listAccountPhoneNumbers}. */
  list(this: Numbers<"ReadAccounts">, input?: ListAccountPhoneNumbersInput, options?: PagedOptions): Paged<PhoneNumber>;
  /** Add a number of the pool to the account. Internal: only the vendor's own apps may call it. See {@link provisionPhoneNumber}. */
  provision(this: Numbers<"EditAccounts">, input: ProvisionPhoneNumberInput, options?: CallOptions): Promise<ProvisionedPhoneNumber>;
  /** Read a number. See {@link readPhoneNumber}. */
  read(this: Numbers<"ReadAccounts">, input: ReadPhoneNumberInput, options?: CallOptions): Promise<PhoneNumber>;
  /** Read a number, for several ids at once. See {@link readPhoneNumberBatch}. */
  readBatch(this: Numbers<"ReadAccounts">, ids: readonly (string | number)[], input?: ReadPhoneNumberBatchInput, options?: BatchOptions): Promise<BatchResult<PhoneNumber>>;
  /** Give a number to somebody else. Internal: only the vendor's own apps may call it. See {@link reassignPhoneNumber}. */
  reassign(this: Numbers<"EditAccounts">, input: ReassignPhoneNumberInput, options?: CallOptions): Promise<ReassignedPhoneNumber>;
  /** Remove a number from the account. Internal: only the vendor's own apps may call it. See {@link deletePhoneNumber}. */
  delete(this: Numbers<"EditAccounts">, input: DeletePhoneNumberInput, options?: CallOptions): Promise<void>;
  /** List an extension's numbers. See {@link listExtensionPhoneNumbers}. */
  listForExtension(this: Numbers<"ReadAccounts">, input?: ListExtensionPhoneNumbersInput, options?: PagedOptions): Paged<ExtensionPhoneNumber>;
  /** List the account's numbers, with the inventory. See {@link listAccountPhoneNumbersV2}. */
  listV2(this: Numbers<"ReadAccounts">, input?: ListAccountPhoneNumbersV2Input, options?: PagedOptions): Paged<PhoneNumberV2>;
  /** Give a number its use. See {@link assignPhoneNumber}. */
  assign(this: Numbers<"EditAccounts">, input: AssignPhoneNumberInput, options?: CallOptions): Promise<PhoneNumberV2>;
  /** Put a spare number in a number's place. See {@link replacePhoneNumber}. */
  replace(this: Numbers<"EditAccounts">, input: ReplacePhoneNumberInput, options?: CallOptions): Promise<PhoneNumberV2>;
}

/** Operations of `numbers.inventory`, for a client whose app has `Granted`. */
export interface NumbersInventory<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of `numbers.inventory.addTasks`. */
  readonly addTasks: NumbersInventoryAddTasks<Granted>;
  /** Remove spare numbers from the account. See {@link deletePhoneNumbersFromInventory}. */
  delete(this: NumbersInventory<"EditAccounts">, input: DeletePhoneNumbersFromInventoryInput, options?: CallOptions): Promise<InventoryDeletionResults>;
  /** Add numbers to the inventory. See {@link addPhoneNumbersToInventory}. */
  add(this: NumbersInventory<"EditAccounts">, input: AddPhoneNumbersToInventoryInput, options?: PollOptions): Poller<InventoryAdditionResults>;
}

/** Operations of `numbers.inventory.addTasks`, for a client whose app has `Granted`. */
export interface NumbersInventoryAddTasks<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Read a task that adds numbers. See {@link readInventoryAddTask}. */
  read(this: NumbersInventoryAddTasks<"EditAccounts">, input: ReadInventoryAddTaskInput, options?: CallOptions): Promise<InventoryAdditionProgress>;
}

/** Operations of `numbers.parser`, for a client whose app has `Granted`. */
export interface NumbersParser<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Read strings as phone numbers, in v1. See {@link parsePhoneNumbers}.
   *
   * @deprecated
   */
  parse(input: ParsePhoneNumbersInput, options?: CallOptions): Promise<NumberParsingResults>;
  /** Read strings as phone numbers. See {@link parsePhoneNumbersV2}. */
  parseV2(input: ParsePhoneNumbersV2Input, options?: CallOptions): Promise<NumberParsingResultsV2>;
}

/** Operations of `numbers.pool`, for a client whose app has `Granted`. */
export interface NumbersPool<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Search the pool for numbers. Internal: only the vendor's own apps may call it. See {@link lookupPhoneNumbers}. */
  lookup(this: NumbersPool<"NumberLookup">, input?: LookupPhoneNumbersInput, options?: CallOptions): Promise<AvailableNumberList>;
  /** Reserve numbers of the pool, or free them. Internal: only the vendor's own apps may call it. See {@link reservePhoneNumbers}. */
  reserve(this: NumbersPool<"NumberLookup">, input: ReservePhoneNumbersInput, options?: CallOptions): Promise<NumberReservationList>;
}

/** Operations of `numbers.forwarding`, for a client whose app has `Granted`. */
export interface NumbersForwarding<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** List an extension's forwarding numbers. See {@link listForwardingNumbers}. */
  list(this: NumbersForwarding<"ReadAccounts">, input?: ListForwardingNumbersInput, options?: PagedOptions): Paged<ForwardingNumber>;
  /** Add a forwarding number. See {@link createForwardingNumber}. */
  create(this: NumbersForwarding<"EditExtensions">, input: CreateForwardingNumberInput, options?: CallOptions): Promise<ForwardingNumber>;
  /** Delete several forwarding numbers. See {@link deleteForwardingNumbers}. */
  bulkDelete(this: NumbersForwarding<"EditExtensions">, input: DeleteForwardingNumbersInput, options?: CallOptions): Promise<void>;
  /** Read a forwarding number. See {@link readForwardingNumber}. */
  read(this: NumbersForwarding<"ReadAccounts">, input: ReadForwardingNumberInput, options?: CallOptions): Promise<ForwardingNumber>;
  /** Change a forwarding number. See {@link updateForwardingNumber}. */
  update(this: NumbersForwarding<"EditExtensions">, input: UpdateForwardingNumberInput, options?: CallOptions): Promise<ForwardingNumber>;
  /** Delete a forwarding number. See {@link deleteForwardingNumber}. */
  delete(this: NumbersForwarding<"EditExtensions">, input: DeleteForwardingNumberInput, options?: CallOptions): Promise<void>;
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
