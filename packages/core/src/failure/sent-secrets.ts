import { CallSecrets } from "../errors/call-secrets.ts";
import { secretSearch } from "./secret-search.ts";

/**
 * What calls have sent in secret: their tokens, and whatever has the name of a password, a PIN, a secret, a token, a code or
 * the like in a body, a path, a query or a header. Errors, hooks and traces repeat none of it, whatever the service or a
 * fetch says. Printed, it shows nothing.
 */
export class SentSecrets extends CallSecrets {
  /**
   * @param known - secrets that nothing gives away by its name, or those of other calls
   */
  constructor(known: readonly string[] | SentSecrets = []) {
    const others = known instanceof CallSecrets ? known : undefined;
    const search = others?.search ?? secretSearch(); // who knows of each other mostly sends the same credentials
    super(() => search, others);
    if (!(known instanceof CallSecrets)) this.add(known);
  }

  /** For what was sent elsewhere: as it cannot be looked for, the service's own words are withheld. */
  static unknown(): SentSecrets {
    const secrets = new SentSecrets();
    secrets.withholdWords();
    return secrets;
  }
}
