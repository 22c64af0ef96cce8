import { type DirectoryEntry, listDirectoryEntries } from "@ringwright/accounts";
import { type Client, RingwrightError } from "@ringwright/core";
import { Suspense, startTransition, use, useActionState, useEffect } from "react";
import type { Session } from "./session.ts";

/** The page: the company's directory for whoever is logged in, and the way there for others. */
export function App({ session }: { readonly session: Promise<Session> }) {
  return (
    <Suspense fallback={<p>One moment</p>}>
      <Page session={session} />
    </Suspense>
  );
}

function Page({ session }: { readonly session: Promise<Session> }) {
  const { client, trouble, login } = use(session);
  return (
    <main>
      <h1>Directory</h1>
      {client && <Directory client={client} login={login} />}
      {trouble && <p role="alert">{trouble}</p>}
      {!client && (
        <button type="button" onClick={login}>
          Log in
        </button>
      )}
    </main>
  );
}

function Directory({ client, login }: { readonly client: Client; readonly login: () => void }) {
  const [{ people, trouble }, refresh, isPending] = useActionState<Contents>(() => read(client), { people: [] });
  useEffect(() => startTransition(refresh), [refresh]);

  async function logout(): Promise<void> {
    await client.session.logout(); // in all tabs
    location.reload();
  }

  return (
    <>
      <button type="button" disabled={isPending} onClick={() => startTransition(refresh)}>
        Refresh
      </button>
      <button type="button" onClick={logout}>
        Log out
      </button>
      <ul aria-busy={isPending}>
        {people.map(({ id, firstName, lastName, extensionNumber }) => (
          <li key={id}>
            {extensionNumber} {firstName} {lastName}
          </li>
        ))}
      </ul>
      {trouble && (
        <p role="alert">
          {trouble}
          <button type="button" onClick={login}>
            Log in again
          </button>
        </p>
      )}
    </>
  );
}

interface Contents {
  readonly people: readonly DirectoryEntry[];
  readonly trouble?: string;
}

async function read(client: Client): Promise<Contents> {
  try {
    return { people: await listDirectoryEntries(client, { type: "User" }).toArray() };
  } catch (error) {
    if (!RingwrightError.is(error)) throw error;
    return { people: [], trouble: error.message }; // holds no token
  }
}
