"use client";

import { useActionState } from "react";
import { takeSomebodyOn } from "./take-somebody-on.ts";

export function NewcomerForm() {
  const [said, action, isPending] = useActionState(takeSomebodyOn, "");
  return (
    <form action={action}>
      <input name="firstName" placeholder="First name" required />
      <input name="lastName" placeholder="Last name" required />
      <input name="email" type="email" placeholder="Mail address" required />
      <button type="submit" disabled={isPending}>
        Take on
      </button>
      <output>{said}</output>
    </form>
  );
}
