/** Says that a store cannot be used, and why; the message is for whoever named the file. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** Says that a value which must be unique is taken. The pipeline turns it into CMN-406. */
export class UniqueError extends Error {
  override readonly name = "UniqueError";
  /** The parameter or body member that holds the value. */
  readonly parameterName: string;

  /** @param parameterName - the parameter or body member that holds the value */
  constructor(parameterName: string, options?: ErrorOptions) {
    super(`The value of ${parameterName} is taken`, options);
    this.parameterName = parameterName;
  }
}
