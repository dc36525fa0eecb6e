import { setFlagsFromString } from 'node:v8';

/** The version of V8; flags come and go with it, and it would print that it does not know one. */
const version = (): number => Number.parseInt(process.versions.v8, 10);

/**
 * Has this process clean up once a quarter more is held than after the last time, instead of up to four times as
 * much: what is resident stays near what is needed. It is no limit, so that a long line is still read.
 * Tried with Node.js 20, 22 and 24.
 */
export const holdLittle = (): void => {
  if (version() >= 11 && version() <= 13) setFlagsFromString('--heap-growing-percent=25');
};

/**
 * Has this process compile only what is really hot. V8 compiles on threads of its own: beside one reader they have
 * a core to themselves, but beside as many readers as there are cores they take time from them.
 * Only Node.js 20 has this flag.
 */
export const compileLess = (): void => {
  if (version() === 11) setFlagsFromString('--interrupt-budget=600000');
};
