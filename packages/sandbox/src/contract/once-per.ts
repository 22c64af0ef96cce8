/**
 * Makes something of an object once, however often it is asked for. For what is made of the contract, which never changes: the
 * sandboxes of a process share it, so only the first has to wait.
 *
 * @param make - what to make of an object; told each object once, as long as that is in use
 */
export function oncePer<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, Made>();
  return (from) => {
    let made = known.get(from);
    if (made === undefined) {
      made = make(from);
      known.set(from, made);
    }
    return made;
  };
}
