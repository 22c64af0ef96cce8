/** The addresses of things, as v1 shows them: always with real ids, also where the request had `~`. */
export class Uris {
  readonly #v1: string;
  /** Scheme, host and port. */
  readonly origin: string;

  /** @param origin - scheme, host and port that the caller used */
  constructor(origin: string) {
    this.origin = origin;
    this.#v1 = `${origin}/restapi/v1.0`;
  }

  account(accountId: string): string {
    return `${this.#v1}/account/${accountId}`;
  }

  extension(accountId: string, extensionId: string): string {
    return `${this.account(accountId)}/extension/${extensionId}`;
  }

  device(accountId: string, deviceId: string): string {
    return `${this.account(accountId)}/device/${deviceId}`;
  }

  phoneNumber(accountId: string, phoneNumberId: string): string {
    return `${this.account(accountId)}/phone-number/${phoneNumberId}`;
  }

  site(accountId: string, siteId: string): string {
    return `${this.account(accountId)}/sites/${siteId}`;
  }

  /**
   * Something else below the account.
   *
   * @param path - such as `templates/51804004`
   */
  inAccount(accountId: string, path: string): string {
    return `${this.account(accountId)}/${path}`;
  }

  /**
   * Something below the dictionary.
   *
   * @param path - such as `country/1`
   */
  dictionary(path: string): string {
    return `${this.#v1}/dictionary/${path}`;
  }

  /**
   * Any path of the contract.
   *
   * @param template - with its parameters in braces
   * @param parameters - what to put in their place
   * @param query - added where it is not empty
   */
  fill(template: string, parameters: Readonly<Record<string, string>>, query: URLSearchParams = new URLSearchParams()): string {
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ""));
    const search = query.toString();
    return `${this.origin}${path}${search === "" ? "" : `?${search}`}`;
  }
}
