/**
 * A function that loads each thing once and gives all who ask for it the same promise. A failure is
 * not kept: whoever asks next has it loaded again. `keyOf` says which arguments mean the same thing.
 */
export function kept<Argument, Value>(
  load: (argument: Argument) => Promise<Value>,
  keyOf: (argument: Argument) => unknown = (argument) => argument,
): (argument: Argument) => Promise<Value> {
  const promises = new Map<unknown, Promise<Value>>();
  return (argument) => {
    const key = keyOf(argument);
    const known = promises.get(key);
    if (known) return known;
    const promise = load(argument).catch((error: unknown) => {
      promises.delete(key);
      throw error;
    });
    promises.set(key, promise);
    return promise;
  };
}
