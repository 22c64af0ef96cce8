import { expect, test } from "vitest";
import { isSecretField } from "../src/check/secrets.ts";
import { CompanyFileError, parseCompanyFile } from "../src/index.ts";

const secret = "Hunter2-4711";

test.each([
  "Password",
  "Voicemail PIN",
  "pin",
  "PIN code",
  "Initial password (temporary)",
  "ivrPin",
  "access_code",
  "API key",
  "Passcode",
])("%s is the name of a secret", (name) => {
  expect(isSecretField(name)).toBe(true);
});

test.each(["Area code", "Postal code", "Shipping", "Pinewood", "Spinner", "E-Mail"])("%s is not", (name) => {
  expect(isSecretField(name)).toBe(false);
});

test.each([
  ["people.csv", `E-Mail,Password,Ext\na@tidewater.example,${secret},102\n`],
  ["people.csv", `E-Mail,Voicemail PIN,Ext\n${secret},a@tidewater.example,102\n`],
  ["people.csv", `E-Mail,Password,Ext\na@tidewater.example,x,${secret}\nb@tidewater.example,x,${secret}\n,,,,${secret}\n`],
  ["people.csv", `E-Mail,Name,Phone,Password,Status\na@tidewater.example,${secret},${secret},x,${secret}\n`],
  ["people.csv", `E-Mail,Password,Ext\na@tidewater.example,"${secret}"x,102\n`],
  ["people.csv", `E-Mail,Password,Ext\na@tidewater.example,x"${secret},102\n`],
  ["people.csv", `E-Mail,Password,Ext\na@tidewater.example,"${secret},102\n`],
  ["people.yaml", `people:\n  - email: a@tidewater.example\n    password: ${secret}\n    extensionNumber: ${secret}\n`],
  ["people.yaml", `people:\n  - email: a@tidewater.example\n    password: *${secret}\n`],
  ["people.yaml", `people:\n  - email: a@tidewater.example\n    password: &${secret}\n    type: x`],
  ["people.yaml", `people:\n  - email: a@tidewater.example\n    password: !${secret}\n`],
  ["people.yaml", `people:\n  - email: a@tidewater.example\n    password: !${secret}!x\n`],
  ["people.yaml", `people:\n  - email: a@tidewater.example\n    password: !x^${secret}\n`],
  ["people.yaml", `people:\n  - email: a@tidewater.example\n    password: "\\${secret}"\n`],
  ["people.yaml", `people:\n  - email: a@tidewater.example\n    password: @${secret}: [\n`],
  [
    "people.yaml",
    `people:\n  - email: a@tidewater.example\n    contact: { ivrPin: ${secret} }\n    site: [${secret}]\n    type: ${secret}\n`,
  ],
  ["people.csv", `E-Mail,Custom field: Voicemail PIN\na@tidewater.example,${secret}\n`],
  ["people.yaml", `people:\n  - email: a@tidewater.example\n    customFields: { Door PIN: ${secret} }\n`],
  ["people.json", `{"people": [{"email": "a@tidewater.example", "password": "${secret}"}]}`],
  ["people.json", `{"people": [{"email": "a@tidewater.example", "password": ${secret}}]}`],
])("nothing of what a file with secrets holds is told: %s %j", (name, text) => {
  const error = (() => {
    try {
      return parseCompanyFile({ name, bytes: Buffer.from(text) });
    } catch (reason) {
      return reason;
    }
  })();
  expect(error).toBeInstanceOf(CompanyFileError);
  const { message, stack, problems } = error as CompanyFileError;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(({ message }) => /undefined|null/.test(message))).toEqual([]);
  for (const text of [message, stack, JSON.stringify(error), JSON.stringify(problems)]) expect(text).not.toContain(secret);
});

test("a secret is refused with advice", () => {
  expect(() => parseCompanyFile({ name: "people.csv", bytes: Buffer.from("E-Mail,PIN\na@tidewater.example,4711\n") })).toThrow(
    /the column "PIN" is refused: a company file holds no passwords and no PINs: take it out, here and from copies of the file/,
  );
});
