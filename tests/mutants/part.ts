import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A part of the source whose mutants are tried together. */
export interface MutatedPart {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/** What the runner is told. */
export interface PartOptions {
  /** The folder that the source was copied from. */
  readonly home: string;
  readonly tests: readonly string[];
  /** Keys of the mutants to try; others stand in the same lines. */
  readonly drawn: readonly string[];
}

const under = (folders: readonly string[], ending: string): string[] =>
  folders.flatMap((folder) => (readdirSync(folder, { recursive: true }) as string[]).map((file) => join(folder, file))).filter((file) => file.endsWith(ending)).sort();

/** Files of tests that are left out, and why. */
export const left = {
  'tests that watch the clock': 'a busy machine would count as a mutant noticed.',
  'tests/formats/matrix.test.ts': 'it puts every way in through every way out, which takes most of a minute.',
};

/** Source that is left as it is, and why. */
export const spared = {
  'src/lexicons': 'word lists are data; accuracy on real text watches over them.',
};

/** Kinds of change that alter no answer. */
export const equivalents = {
  'a way out for what cannot be': '`tokens[at]?.clause ?? -1` where the place is known to be there: the compiler asks for the way out, and no text takes it.',
  'a gate before work': 'a cheap question that only spares a dear one the same answer.',
  'a mark that changes nothing': '`\\b` beside a letter class, `i` on a pattern of signs, `*` for `+` where the next sign asks for one anyway.',
};

const testsUnder = (folders: readonly string[]): string[] => under(folders, '.test.ts').filter((file) => !(file in left));

export const partNames = ['matcher', 'engine', 'formats', 'detectors'] as const;

export type PartName = (typeof partNames)[number];

/** Patterns as they are written, compiled and matched. */
const matcher = ['automaton', 'automaton-state', 'compile-lexicons', 'match', 'numbering', 'pattern', 'places', 'scan', 'token-classes'].map((name) => `src/text/${name}.ts`);

const partsOf: Readonly<Record<PartName, () => MutatedPart>> = {
  matcher: () => ({ files: matcher, tests: [...testsUnder(['tests/text', 'tests/analysis']), 'tests/analyzers/examples.test.ts'] }),
  engine: () => ({ files: under(['src/text', 'src/analysis'], '.ts').filter((file) => !matcher.includes(file)), tests: [...testsUnder(['tests/text', 'tests/analysis']), 'tests/analyzers/examples.test.ts'] }),
  formats: () => ({ files: under(['src/formats'], '.ts'), tests: testsUnder(['tests/formats']) }),
  detectors: () => ({ files: under(['src/analyzers'], '.ts'), tests: [...testsUnder(['tests/analyzers']), 'tests/docs/pages.test.ts'] }),
};

export const partOf = (name: PartName): MutatedPart => partsOf[name]();
