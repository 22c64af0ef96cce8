import { client } from "../../src/client.ts";
import { listPeople, Newcomer, takeOn } from "../../src/people.ts";
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
    const id = await takeOn(client(), Newcomer.parse(await request.json()));
    return Response.json({ id }, { status: 201 });
  } catch (error) {
    return problemResponse(error);
  }
}
