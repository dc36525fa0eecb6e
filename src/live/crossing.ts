import { GoodturnError } from '../text/error';

const step = (key: string): string => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`);

/** The path of the first function or symbol in a value, each object entered once, without recursion. */
const functionIn = (value: unknown, path: string): string | undefined => {
  const open: (readonly [unknown, string])[] = [[value, path]];
  const seen = new Set<object>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, at] = next;
    if (typeof one === 'function' || typeof one === 'symbol') return at;
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    for (const [key, inner] of Object.entries(one).reverse()) open.push([inner, `${at}${step(key)}`]);
  }
  return undefined;
};

/**
 * Refuses settings that cannot cross to a worker.
 *
 * @throws GoodturnError `bad-setting` with the path of the first function.
 */
export const checkCrossing = (settings: unknown): void => {
  const path = functionIn(settings, 'settings');
  if (path !== undefined) throw new GoodturnError('bad-setting', path, 'A function cannot cross to a worker. Give it to serve() in a worker file of your own.');
};

/** Why a request could not be posted, with the path where that can be told. */
export const uncrossable = (request: object, error: unknown): GoodturnError => {
  const path = functionIn(request, '')?.slice(1) ?? '';
  const why = error instanceof Error ? error.message : String(error);
  return new GoodturnError('bad-message', path, `This cannot cross to a worker (${why}). Give plain data; of a framework's proxy, the object behind it.`);
};
