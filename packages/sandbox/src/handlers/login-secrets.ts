import { invalid } from "../http/refusal.ts";

// Source of both rules: the vendor's support articles 5766 (2014) and 10077 (2018), with what counts as a special character.
// That the API holds to them as the pages do is likely, and not shown.
const passwordRule = /^(?=.*\p{L})(?=.*[\p{Lu}!@#$%^&*.]).{8,32}$/u;
const pinRule = /^\d{6,10}$/;

/** Refuses a password that the vendor's pages would not take. That it needs a digit is the contract's rule. */
export function needGoodPassword(password: string | undefined): void {
  const trouble = password === undefined ? undefined : passwordTrouble(password);
  if (trouble !== undefined) invalid("password", trouble);
}

/** Refuses a PIN that nobody can dial, or that anybody would guess. */
export function needGoodPin(ivrPin: string | undefined): void {
  const trouble = ivrPin === undefined ? undefined : pinTrouble(ivrPin);
  if (trouble !== undefined) invalid("ivrPin", trouble);
}

/** What is kept of a password that waits for its turn: one that is as good or as bad, and no secret. */
export function passwordStandIn(password: string): string {
  return passwordTrouble(password) === undefined ? "Stand-in-0" : "0";
}

/** What is kept of a PIN that waits for its turn: one with the same trouble, or with none. */
export function pinStandIn(ivrPin: string): string {
  const trouble = pinTrouble(ivrPin);
  return ["864209", "000000", "012345"].find((pin) => pinTrouble(pin) === trouble) ?? "0";
}

function passwordTrouble(password: string): string | undefined {
  if (passwordRule.test(password)) return undefined;
  return "A password has 8 to 32 characters, among them a letter, a digit, and a capital or one of !@#$%^&*.";
}

function pinTrouble(ivrPin: string): string | undefined {
  if (!pinRule.test(ivrPin)) return "A PIN has 6 to 10 digits";
  if (isRepeating(ivrPin)) return "A PIN does not repeat one digit";
  return isSequential(ivrPin) ? "A PIN does not count up or down" : undefined;
}

// One digit all through. The vendor's own account guide creates a user with 123123123, so a group may come again.
function isRepeating(digits: string): boolean {
  return /^(\d)\1+$/.test(digits);
}

// As a whole: 123456, 567890, 987654.
function isSequential(digits: string): boolean {
  const steps = [...digits].map((digit, index) => (10 + Number(digit) - Number(digits[index - 1] ?? digit)) % 10).slice(1);
  return steps.every((step) => step === 1) || steps.every((step) => step === 9);
}
