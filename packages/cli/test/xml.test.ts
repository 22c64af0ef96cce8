import { expect, test } from "vitest";
import { element, xmlText } from "../src/report/xml.ts";

test("signs that XML gives a meaning are written as entities, and control characters not at all", () => {
  const told = element("failure", { message: 'a "<b>" & c' }, [xmlText("]]>\u0007<c>\nd"), element("e", {}, [])]);
  expect(told).toBe('<failure message="a &quot;&lt;b&gt;&quot; &amp; c">]]&gt; &lt;c&gt;\nd<e></e></failure>');
});
