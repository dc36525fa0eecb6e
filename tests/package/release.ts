/** What there is before a release. */
export interface Facts {
  /** What `git status --porcelain` prints. */
  readonly status: string;
  /** Tags of released versions: `v0.1.0`. */
  readonly tags: readonly string[];
  readonly pack: {
    readonly version: string;
    readonly released?: string;
    readonly private?: boolean;
    readonly repository?: unknown;
    readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  };
  /** The version that src/version.ts says. */
  readonly said: string;
  readonly changelog: string;
  readonly citation: string;
  /** The version whose promise of compatibility is kept, and what differs from it. */
  readonly promised: string;
  readonly changed: readonly string[];
  /** What is wrong with the files of the package. */
  readonly odd: readonly string[];
}

const lineOf = (citation: string, key: string): string | undefined => new RegExp(`^${key}: (.*)$`, 'm').exec(citation)?.[1];

/** Every reason not to release, each with how to mend it. None: go on. */
export const refusals = ({ status, tags, pack, said, changelog, citation, promised, changed, odd }: Facts): readonly string[] => {
  const { version } = pack;
  const heading = /\n## ([^\n]+)/.exec(changelog)?.[1]?.trim() ?? 'none';
  const cited = [lineOf(citation, 'version'), lineOf(citation, 'date-released')];
  const reasons: readonly (readonly [boolean, string])[] = [
    [status.trim() !== '', `The tree is not clean. Commit these or take them back:\n${status.trimEnd()}`],
    [!/^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/.test(version), `"${version}" is no version. Give package.json one such as 0.2.0.`],
    [tags.includes(`v${version}`), `${version} is released already. Raise the version in package.json.`],
    [said !== version, `src/version.ts says ${said}, package.json ${version}. Make them one.`],
    [heading !== version, `The first heading of CHANGELOG.md is "${heading}". Make it "${version}".`],
    [cited[0] !== version, `CITATION.cff has version ${cited[0] ?? 'none'}. Make it ${version}.`],
    [pack.released === undefined || cited[1] !== pack.released, `CITATION.cff was released on ${cited[1] ?? 'no day'}, package.json on ${pack.released ?? 'no day'}. Make them one.`],
    [promised !== version || changed.length > 0, `The promise of compatibility is that of ${promised}${changed.length > 0 ? `, and differs in ${changed.join(', ')}` : ''}. Run npm run compatibility -- --accept.`],
    [pack.private === true, 'package.json says private. npm would not publish it.'],
    [pack.repository === undefined, 'package.json names no repository, and provenance is a link to one. Name it.'],
    [pack.publishConfig?.provenance !== true || pack.publishConfig.access !== 'public', 'publishConfig in package.json needs "access": "public" and "provenance": true.'],
    [odd.length > 0, `The package would hold other files than tests/package/contents.ts says: ${odd.join('; ')}.`],
  ];
  return reasons.flatMap(([holds, reason]) => (holds ? [reason] : []));
};

/** What is done when nothing speaks against it, before anything is published. */
export const steps: readonly (readonly string[])[] = [['npm', 'ci'], ['npm', 'test'], ['npm', 'run', 'reproducible']];

/** What publishes. npm signs the provenance where it runs in a public CI, and fails elsewhere. */
export const publishing: readonly string[] = ['npm', 'publish', '--provenance', '--access', 'public'];
