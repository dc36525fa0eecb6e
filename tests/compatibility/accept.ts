/** What a release knows of itself. */
export interface Release {
  readonly changelog: string;
  /** Of package.json. */
  readonly version: string;
  /** Whose promise is kept. */
  readonly promised: string;
  /** Versions that were released already, as the tags say. */
  readonly released: readonly string[];
}

/** Why the promise may not move now; undefined where it may. */
export const refusalToAccept = ({ changelog, version, promised, released }: Release): string | undefined => {
  const [, heading = ''] = /\n## ([^\n]+)/.exec(changelog) ?? [];
  if (heading.trim() !== version) return `The promise moves at a release only: the first heading of CHANGELOG.md is "${heading}", and package.json has ${version}.`;
  if (released.includes(promised) && promised === version) return `${version} is released, and what it promised stands. Raise the version first.`;
  return undefined;
};
