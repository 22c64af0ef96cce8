import { client } from "../src/client.ts";
import { listPeople } from "../src/people.ts";
import { problemOf } from "../src/problem.ts";
import { NewcomerForm } from "./newcomer-form.tsx";

export const dynamic = "force-dynamic"; // asked anew each time, and not once while building

export default async function Page() {
  const people = await listPeople(client()).catch(problemOf);
  if ("detail" in people) return <p role="alert">{people.detail}</p>;
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
