import { readFileSync } from 'node:fs';

/** A package as package-lock.json has it. */
export interface Locked {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, Omit<Locked, 'path' | 'name'>>>;

/** Where a package finds another: beside itself or further up. */
const placeOf = (lock: Lock, name: string, from: string): string => {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock[path] !== undefined) return path;
  if (from === '') throw new Error(`package-lock.json lacks ${name}.`);
  return placeOf(lock, name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
};

/** Every package that comes with goodturn when it is installed, by the lock file. */
export const runtimePackages = (lock: Lock = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lock }).packages): readonly Locked[] => {
  const found = new Map<string, Locked>();
  const visit = (from: string): void => {
    const { dependencies, optionalDependencies } = lock[from]!;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const path = placeOf(lock, name, from);
      if (found.has(path)) continue;
      found.set(path, { ...lock[path]!, path, name });
      visit(path);
    }
  };
  visit('');
  return [...found.values()];
};
