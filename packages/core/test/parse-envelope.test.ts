import { expect, test } from "vitest";
import { parseEnvelope } from "../src/failure/parse-envelope.ts";

const whole = {
  errorCode: "CMN-101",
  message: 'Say "please", [you] \\',
  errors: [{ errorCode: "CMN-101", parameters: [{ a: 1 }] }, {}],
};

test("a whole envelope is itself", () => {
  expect(parseEnvelope(JSON.stringify(whole))).toEqual(whole);
});

test("one that broke off anywhere is its beginning", () => {
  const text = JSON.stringify(whole);
  for (let length = 1; length < text.length; length++) {
    const said = JSON.stringify(parseEnvelope(text.slice(0, length)));
    expect(text).toContain(said.replace(/[}\]]+$/, ""));
  }
});

test.each([
  ['{"errorCode":"CMN-102","mess', { errorCode: "CMN-102" }],
  ['{"errorCode":"CMN-102","message":"no, {', { errorCode: "CMN-102" }],
  ['{"errorCode":"CMN-102","message":"no\\', { errorCode: "CMN-102" }],
  ['{"errors":[{"errorCode":"CMN-102"},{"errorCode":"CMN-10', { errors: [{ errorCode: "CMN-102" }, {}] }],
  ['{"errorCode":"CMN', {}],
])("of %s, what is whole is there", (text, said) => {
  expect(parseEnvelope(text)).toEqual(said);
});

test.each(["", "null", "<html>{a, b}</html>", "][", "[".repeat(90_000), `{"a":"${"x".repeat(200_000)}`])(
  "%.20s is none",
  (text) => {
    expect(parseEnvelope(text)).toBeUndefined();
  },
);
