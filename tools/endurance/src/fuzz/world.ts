import type { LoginOptions, Sandbox, SandboxLogin, stateTypes } from "@ringwright/sandbox";
import type { Random } from "../random.ts";
import { readPool } from "./number-pool.ts";

/** What ids can be drawn of. */
export type Thing =
  | "account"
  | "extension"
  | "user"
  | "department"
  | "pagingGroup"
  | "parkLocation"
  | "monitoringGroup"
  | "device"
  | "spareDevice"
  | "ownedDevice"
  | "line"
  | "phoneNumber"
  | "spareNumber"
  | "usedNumber"
  | "digits"
  | "poolDigits"
  | "emergencyLocation"
  | "site"
  | "costCenter"
  | "forwardingNumber"
  | "order"
  | "task"
  | "template"
  | "license"
  | "licenseType"
  | "reservation"
  | "role"
  | "customField"
  | "token"
  | "refreshToken"
  | "code";

/** The app whose calls are not refused for what the vendor lets apps do: with it every operation is reached. */
export const internalApp = "tidewater-internal";

// Reading the whole state before each request would cost more than the request; ids that went meanwhile are hostile too.
const refreshedEvery = 40;

/** The sandbox's company as a caller with a good memory sees it: ids that are there, numbers that can be had, logins. */
export class World {
  readonly sandbox: Sandbox;
  readonly #random: Random;
  readonly #pool: string[] = [];
  #things: Partial<Record<Thing, readonly string[]>> = {};
  #forwardings: readonly stateTypes.ForwardingNumber[] = [];
  #phones: readonly stateTypes.Device[] = [];
  #age = 0;
  #serial = 0;
  readonly #tokens = new Map<string, string>();

  private constructor(sandbox: Sandbox, random: Random) {
    this.sandbox = sandbox;
    this.#random = random;
  }

  /**
   * Looks around in a sandbox. Its account is not confirmed yet, so that an activation mail can be asked for.
   *
   * @param random - decides what is drawn
   */
  static async of(sandbox: Sandbox, random: Random): Promise<World> {
    const world = new World(sandbox, random);
    for (const { id } of sandbox.state.accounts.find()) sandbox.state.accounts.update(id, { status: "Unconfirmed" });
    world.#pool.push(...(await readPool(sandbox, world.token("admin"))));
    return world;
  }

  /** Says that a request has been made: what is known grows old. */
  pass(): void {
    this.#age += 1;
    if (this.#age % refreshedEvery !== 0) return;
    this.#things = {};
    this.#phones = [];
    this.#forwardings = [];
  }

  /** A good access token of somebody; of the owner where the one who was meant has left. */
  token(who: string, app: string = internalApp): string {
    const key = `${who} ${app}`;
    const known = this.#tokens.get(key);
    if (known !== undefined && this.#isGood(known)) return known;
    const token = this.#login(who, { app }).accessToken();
    this.#tokens.set(key, token);
    return token;
  }

  #isGood(token: string): boolean {
    const record = this.sandbox.state.tokens.get(token);
    // Somebody may have renewed the session with its refresh token.
    return record !== undefined && record.replacedMs === undefined && record.expiresMs > this.sandbox.clock.now();
  }

  #login(who: string, options: LoginOptions): SandboxLogin {
    try {
      return this.sandbox.auth(who, options);
    } catch {
      return this.sandbox.auth(this.sandbox.state.accounts.find()[0]?.id ?? "", options);
    }
  }

  /** A good access token of any user that there is, whatever they may do. */
  anyToken(): string {
    return this.token(this.id("user") ?? "admin");
  }

  /** The id of a thing that is there; undefined where there is none. */
  id(thing: Thing): string | undefined {
    const ids = this.#things[thing] ?? this.#read(thing);
    this.#things[thing] = ids;
    return this.#pick(ids);
  }

  /** A forwarding number that is there. */
  forwardingNumber(): stateTypes.ForwardingNumber | undefined {
    if (this.#forwardings.length === 0) this.#forwardings = this.sandbox.state.forwardingNumbers.find();
    return this.#pick(this.#forwardings);
  }

  /** A phone that somebody has, one to hold in one's hands mostly. */
  ownedPhone(): stateTypes.Device | undefined {
    if (this.#phones.length === 0) {
      const owned = this.sandbox.state.devices.find().filter(({ extensionId }) => extensionId !== undefined);
      const hardware = owned.filter(({ type }) => type === "HardPhone" || type === "OtherPhone");
      this.#phones = [...owned, ...hardware, ...hardware];
    }
    return this.#pick(this.#phones);
  }

  /** An emergency location of somebody's own. */
  personalLocation(): stateTypes.EmergencyLocation | undefined {
    return this.#pick(this.sandbox.state.emergencyLocations.find().filter(({ ownerId }) => ownerId !== undefined));
  }

  /** A reservation that still holds. */
  reservation(): stateTypes.Reservation | undefined {
    return this.#pick(this.sandbox.state.reservations.find());
  }

  /** A number that grows with each call, for values that must be new. */
  serial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  #pick<T>(values: readonly T[]): T | undefined {
    return values.length === 0 ? undefined : this.#random.pick(values);
  }

  #read(thing: Thing): string[] {
    const { state } = this.sandbox;
    const ids = (records: readonly stateTypes.Doc[]): string[] => records.map(({ id }) => id);
    switch (thing) {
      case "account":
        return ids(state.accounts.find());
      case "extension":
        return ids(state.extensions.find());
      case "user":
        return ids(state.extensions.find().filter(({ roleIds, status }) => roleIds.length > 0 && status === "Enabled"));
      case "department":
        return ids(state.extensions.find({ type: "Department" }));
      case "pagingGroup":
        return ids(state.extensions.find({ type: "PagingOnly" }));
      case "parkLocation":
        return ids(state.extensions.find({ type: "ParkLocation" }));
      case "monitoringGroup":
        return ids(state.monitoringGroups.find());
      case "device":
        return ids(state.devices.find());
      case "spareDevice":
        return ids(state.devices.find({ extensionId: undefined }));
      case "ownedDevice":
        return ids(state.devices.find().filter(({ extensionId }) => extensionId !== undefined));
      case "line":
        return ids(state.lines.find());
      case "phoneNumber":
        return ids(state.phoneNumbers.find().slice(-300));
      case "spareNumber":
        return ids(state.phoneNumbers.find({ usageType: "Inventory" }).slice(-50));
      case "usedNumber":
        return ids(state.phoneNumbers.find().filter(({ usageType }) => !usageType.startsWith("Inventory")));
      case "digits":
        return state.phoneNumbers
          .find()
          .slice(-300)
          .map(({ phoneNumber }) => phoneNumber);
      case "poolDigits":
        return this.#pool;
      case "emergencyLocation":
        return ids(state.emergencyLocations.find({ ownerId: undefined }));
      case "site":
        return ["main-site", ...ids(state.sites.find())];
      case "costCenter":
        return ids(state.costCenters.find());
      case "forwardingNumber":
        return ids(state.forwardingNumbers.find());
      case "order":
        return ids(state.orders.find());
      case "task":
        return ids(state.tasks.find());
      case "template":
        return ids(state.templates.find());
      case "license":
        return ids(state.licenses.find().slice(-100));
      case "licenseType":
        return ids(state.licenseTypes.find());
      case "reservation":
        return ids(state.reservations.find());
      case "role":
        return ids(state.roles.find());
      case "customField":
        return state.accounts.find().flatMap(({ customFields }) => ids(customFields));
      case "token":
        return ids(state.tokens.find({ kind: "access" }));
      case "refreshToken":
        return ids(state.tokens.find({ kind: "refresh" }));
      case "code":
        return ids(state.codes.find());
    }
  }
}
