import { GoodturnError } from '../../src/text/error';
import { type Entry, entries } from './entries';
import { asked, type Place, placesIn, put } from './placed';
import { oddities } from './values';

/** One try: a value with something odd at one place, given to an entry. */
export interface Try {
  readonly what: string;
  readonly make: () => unknown;
}

const thrown = (): never => {
  throw new RangeError('asked');
};

/** Answers well once, and then with something else. */
const fickle = (other: unknown) => {
  let times = 0;
  return (before: unknown): unknown => ((times += 1) === 1 ? before : other);
};

const later: readonly unknown[] = [5, null, {}, [], 'x'];

const triesAt = ({ good, several, trusts }: Entry, place: Place): Try[] => {
  const where = `/${place.join('/')}`;
  const odd = oddities.map(({ name, make }): Try => ({ what: `${name} at ${where}`, make: () => put(good, place, make()) }));
  if (place.length <= (several === true ? 1 : 0)) return odd;
  return [
    ...odd,
    { what: `a getter that throws at ${where}`, make: () => asked(good, place, thrown) },
    ...(trusts === true ? [] : later.map((other): Try => ({ what: `a getter that says ${JSON.stringify(other)} later at ${where}`, make: () => asked(good, place, fickle(other)) }))),
  ];
};

/** Everything that is tried with an entry. */
export const triesOf = (entry: Entry): readonly Try[] =>
  placesIn(entry.good).filter((place) => entry.several !== true || place.length > 0).flatMap((place) => triesAt(entry, place));

const own = Object.getOwnPropertyNames(Object.prototype).join();

/** Whether a prototype that everything shares was touched. */
export const polluted = (): boolean => Object.getOwnPropertyNames(Object.prototype).join() !== own || 'polluted' in {} || 'polluted' in [] || 'polluted' in (() => 1);

/** What went wrong in a try; nothing where there was a result, or an error of ours that says where and what. */
export const faultOf = ({ call }: Entry, { what, make }: Try): string | undefined => {
  try {
    call(make() as never);
  } catch (error) {
    if (!(error instanceof GoodturnError)) return `${what}: ${String(error)}`.slice(0, 200);
    if (error.message.length > 2000 || error.path.length > 300) return `${what}: a message of ${error.message.length} characters`;
    if (!/[.)}`”"]$/.test(error.message)) return `${what}: the message stops at "${error.message.slice(-40)}"`;
  }
  return polluted() ? `${what}: a prototype was touched` : undefined;
};

/** How many entries, places and tries there are. */
export const sizes = (): { readonly entries: number; readonly places: number; readonly values: number; readonly tries: number } => ({
  entries: entries.length,
  places: entries.reduce((sum, { good }) => sum + placesIn(good).length, 0),
  values: oddities.length + 1 + later.length,
  tries: entries.reduce((sum, entry) => sum + triesOf(entry).length, 0),
});
