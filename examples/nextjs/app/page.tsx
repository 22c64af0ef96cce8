import { client } from "../src/client.ts";
import { listPeople } from "../src/people.ts";
import { NewcomerForm } from "./newcomer-form.tsx";

export const dynamic = "force-dynamic"; // asked anew each time, and not once while building

export default async function Page() {
  const people = await listPeople(client());
  return (
    <main>
      <h1>People</h1>
      <ul>
        {people.map(({ id, name, extensionNumber }) => (
          <li key={id}>
            {extensionNumber} {name}
          </li>
        ))}
      </ul>
      <NewcomerForm />
    </main>
  );
}
