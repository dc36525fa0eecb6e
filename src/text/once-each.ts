/**
 * A function that works out what belongs to each key once, for as long as it is at hand itself.
 *
 * @example
 * onceEach((word) => word.length)('lamp') // => 4
 */
export const onceEach = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as Value;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};
