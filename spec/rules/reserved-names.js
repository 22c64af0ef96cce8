/** The names that nothing in the contract may have, each with why. All rules about names read them here. */

// What JavaScript asks of any value by itself: an operation of this name would be called by `await` or `JSON.stringify`.
const askedForByItself = ["then", "toJSON"];

// What every object has already, such as `constructor` and `__proto__`.
const ofEveryObject = Object.getOwnPropertyNames(Object.prototype);

/** Names that no member may have: no word of the facade, and no parameter. */
export const reservedMembers = new Set([...askedForByItself, ...ofEveryObject]);

/** Names that an input cannot use for a parameter: `body` is the body, and the rest belongs into a call's options. */
export const reservedInputs = new Set(["body", "signal", "timeoutMs", "retry", "headers"]);

/** Words of JavaScript, which can name neither a function nor a type. */
export const reservedWords = new Set(
  `arguments async await boolean break case catch class const continue debugger default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null number object of package
  private protected public return static string super switch symbol this throw true try type typeof undefined var void
  while with yield Infinity NaN`.split(/\s+/),
);
