/** Where a secret comes from: a variable of the environment, or what a command prints. */
export type SecretSource = { readonly env: string } | { readonly command: readonly string[] };

/** How an account logs in. */
export interface FleetCredentials {
  readonly clientId: SecretSource;
  readonly clientSecret: SecretSource;
  readonly jwt: SecretSource;
}

/** An account of a fleet. */
export interface FleetAccount {
  readonly name: string;
  /** Its company file, as a path. */
  readonly company: string;
  /** The service's address. */
  readonly server: string;
  readonly credentials: FleetCredentials;
}

/** What a fleet file says. */
export interface FleetFile {
  /** Where the address of Redis comes from. */
  readonly redis?: SecretSource;
  /** How many runs are kept. */
  readonly keepRuns?: number;
  /** For how long what nobody goes on with is kept, in milliseconds. */
  readonly keepMs?: number;
  readonly accounts: readonly FleetAccount[];
}
