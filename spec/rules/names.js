import { reservedMembers, reservedWords } from "./reserved-names.js";
import { facades } from "./vocabulary.js";

const functionPattern = /^[a-z][A-Za-z0-9]*$/;
const typePattern = /^[A-Z][A-Za-z0-9]*$/;
const methodPattern = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/**
 * What code is named after can be a name there, and says where the code goes: an operation is in the package of its folder,
 * its id becomes a function, the words of its `x-method` members of a facade, a schema's key a type.
 */
export function names() {
  return {
    Operation(operation, { report, location }) {
      const { operationId: id, tags = [], "x-method": method } = operation;
      const domain = folderOf(location);
      const problem = (key, message) =>
        report({ message: `${id}: ${message}`, location: key in operation ? location.child([key]) : location.key() });

      if (!functionPattern.test(id) || reservedWords.has(id) || reservedMembers.has(id)) {
        problem("operationId", "operationId becomes a function's name: small letter first, no word of JavaScript's own.");
      }
      if (tags.length !== 1 || tags[0] !== domain) {
        problem("tags", `tags must be [${domain}], the folder it stands in: the tag names the package that gets it.`);
      }
      if (typeof method !== "string" || !methodPattern.test(method)) {
        problem("x-method", "x-method must be a facade path such as devices.inventory.add.");
        return;
      }
      const words = method.split(".");
      const roots = facades[domain] ?? [domain];
      if (!roots.includes(words[0])) {
        problem("x-method", `x-method begins with ${words[0]}, and in the folder ${domain} with ${roots.join(" or ")}.`);
      }
      for (const word of words.filter((one) => reservedMembers.has(one))) {
        problem("x-method", `x-method has the word ${word}, which JavaScript takes for something of its own.`);
      }
    },
    Schema(_, { report, location }) {
      const name = /^#\/([^/]+)$/.exec(location.pointer)?.[1];
      if (name === undefined || (typePattern.test(name) && !reservedWords.has(name))) return;
      report({
        message: `Schema ${name} becomes a type's name: capital letter first, letters and digits.`,
        location: location.key(),
      });
    },
  };
}

// spec/<domain>/paths/<topic>.yaml
function folderOf(location) {
  return location.source.absoluteRef.split(/[\\/]/).at(-3);
}
