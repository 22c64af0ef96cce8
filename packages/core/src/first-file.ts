// An entry of the build alone: what it leads to is what a page needs first, and what it loads later needs as well. So all of that
// goes into one file, which is not the one that loads the others: a bundler can leave those out where nobody asks for them.
export { basicAuthorization, proveApp } from "./auth/app.ts";
export { createClient } from "./client.ts";
