import { client } from "../../src/client.ts";
import { listPeople, readNewcomer, takeOn } from "../../src/people.ts";
import { problemResponse } from "../../src/problem.ts";

export const dynamic = "force-dynamic"; // asked anew each time, and not once while building

export async function GET(): Promise<Response> {
  try {
    return Response.json(await listPeople(client()));
  } catch (error) {
    return problemResponse(error);
  }
}

export async function POST(request: Request): Promise<Response> {
  try {
    return Response.json(await takeOn(client(), readNewcomer(await request.json().catch(() => undefined))));
  } catch (error) {
    return problemResponse(error);
  }
}
