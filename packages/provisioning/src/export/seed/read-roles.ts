import {
  listUserRoles,
  listUserRolesOperation,
  readDefaultRole,
  readDefaultRoleOperation,
  readUserRole,
  readUserRoleOperation,
  type UserRole,
} from "@ringwright/accounts";
import { ApiError, type Client } from "@ringwright/core";
import { mostPerPage, type Reading } from "../../account/reading.ts";

/** The account's roles. */
export interface RoleParts {
  /** With their permissions. */
  readonly all: readonly UserRole[];
  /** That of new users; undefined where the app may not know. */
  readonly defaultId: string | undefined;
}

/** Reads the account's roles, each with its permissions. */
export async function readRoles(client: Client, reading: Reading): Promise<RoleParts> {
  const [all, defaultId] = await Promise.all([readEachRole(client, reading), readDefaultId(client, reading)]);
  return { all, defaultId };
}

async function readEachRole(client: Client, reading: Reading): Promise<UserRole[]> {
  const list = await reading.all(listUserRolesOperation, listUserRoles(client, { perPage: mostPerPage }, reading.options));
  return Promise.all(
    list.map(({ id }) => {
      reading.count(readUserRoleOperation);
      return readUserRole(client, { roleId: id }, reading.options);
    }),
  );
}

async function readDefaultId(client: Client, reading: Reading): Promise<string | undefined> {
  reading.count(readDefaultRoleOperation);
  try {
    return (await readDefaultRole(client, {}, reading.options)).id;
  } catch (error) {
    // It takes an app permission of its own, or there is none.
    if (ApiError.is(error) && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}
