import { GoodturnError } from '../src/text/error';

/** What a call throws that is the library's own error; anything else goes on. */
export const errorOf = (call: () => unknown): GoodturnError | undefined => {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof GoodturnError) return error;
    throw error;
  }
};
