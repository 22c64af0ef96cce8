"use server";

import { revalidatePath } from "next/cache";
import { client } from "../src/client.ts";
import { Newcomer, takeOn } from "../src/people.ts";
import { problemOf } from "../src/problem.ts";

/** Does what the form says, and tells what came of it. */
export async function takeSomebodyOn(_said: string, form: FormData): Promise<string> {
  try {
    const newcomer = Newcomer.parse(Object.fromEntries(form));
    await takeOn(client(), newcomer);
    revalidatePath("/");
    return `${newcomer.firstName} ${newcomer.lastName} is there.`;
  } catch (error) {
    return problemOf(error).detail;
  }
}
