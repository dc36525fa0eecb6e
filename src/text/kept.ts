/**
 * What belongs to an object, worked out once and kept for as long as the object lives. It must follow from the
 * object alone, so that whoever asks first makes no difference.
 *
 * @example
 * kept(new WeakMap(), { text: 'Hello' }, ({ text }) => text.length) // => 5
 */
export const kept = <Key extends object, Value>(made: WeakMap<Key, Value>, key: Key, make: (key: Key) => Value): Value => {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make(key);
  made.set(key, value);
  return value;
};
