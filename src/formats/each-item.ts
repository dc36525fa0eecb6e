import { GoodturnError } from '../text/error';

/** Says in which item of a list an error is. */
const inItem = (error: unknown, index: number): unknown => {
  if (!(error instanceof GoodturnError)) return error;
  const reason = error.path === '' ? error.message : error.message.slice(error.path.length + 2);
  return new GoodturnError(error.code, error.path === '' ? `[${index}]` : `[${index}].${error.path}`, reason);
};

/** Reads every item of a list; an error says which item it is in. */
export const eachItem = <Read>(items: readonly unknown[], read: (item: unknown) => Read): readonly Read[] =>
  items.map((item, index) => {
    try {
      return read(item);
    } catch (error) {
      throw inItem(error, index);
    }
  });
