import type { OperationId } from "../../src/contract/operation.ts";
import type { Sandbox } from "../../src/index.ts";
import { type ReadAnswer, type Refused, type Service, type Verdict, verdict } from "../support/service.ts";

/** A request that works, and is refused word for word the same once the state is another one. */
export interface StateRefusal {
  readonly operation: OperationId;
  /** What is different in the state; goes on after "given that". */
  readonly given: string;
  /** Parameters of the path that are others than in the contract's example. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** The body, where it is another one than the contract's example. */
  readonly body?: object | ((scene: Scene) => object);
  /** Brings the other state about. */
  readonly prepare: (scene: Scene) => unknown;
  /** The refusal that is due then: of the request, or of its only record where records fail one by one. */
  readonly refusal: Verdict;
}

/** A company, and means to change it. */
export interface Scene {
  readonly sandbox: Sandbox;
  readonly admin: Service;
  /**
   * Calls an operation that must work.
   *
   * @param path - parameters of the path that are others than in the contract's example
   * @param body - the example's when left out
   * @param who - the administrator when left out
   */
  act(operation: OperationId, path?: Readonly<Record<string, string>>, body?: object, who?: Service): Promise<void>;
}

/** An answer with lists of records that each can have failed, in the ways in which operations say so. */
export interface Listed {
  readonly results?: readonly ListedRecord[];
  readonly records?: readonly ListedRecord[];
  readonly emergencyLocations?: readonly ListedRecord[];
}

interface ListedRecord {
  readonly errors?: ServiceError | readonly ServiceError[];
  readonly bulkItemErrors?: readonly ServiceError[];
  /** A bare code, of the number pool. */
  readonly error?: string;
}

type ServiceError = Refused["errors"][number];

/** As `verdict`; where the request as a whole went well, that of the first record that failed. */
export function outcome(answer: ReadAnswer<Listed>): Verdict {
  const { results, records, emergencyLocations } = answer.body;
  const [failed] = [results, records, emergencyLocations].flatMap((list) => list?.flatMap(errorsOf) ?? []);
  return verdict(failed === undefined ? answer : { ...answer, body: { errors: [failed] } });
}

function errorsOf({ errors, bulkItemErrors = [], error }: ListedRecord): readonly Partial<ServiceError>[] {
  return [errors ?? [], bulkItemErrors, error === undefined ? [] : { errorCode: error }].flat();
}
