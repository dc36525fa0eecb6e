import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the package, and where it stands. */
export interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const literalsIn = (file: string): Found[] => {
  const found: Found[] = [];
  const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ place: `${file.replace(/^src\//, '')}:${parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, walk);
  };
  walk(parsed);
  return found;
};

/** Every regular expression that is written out in the package's sources. */
export const writtenPatterns = (): Found[] =>
  (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).sort().flatMap((file) => literalsIn(join('src', file)));

/** What made an expression at run time: the tokenizer, which gets pieces of limited length, or the package. */
export const ofTokenizer = 'made by winkNLP';

/** Runs some work and gives every regular expression that was put together at run time meanwhile. */
export const madePatterns = async (work: () => Promise<unknown>): Promise<Found[]> => {
  const found = new Map<string, Found>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given: [string | RegExp, string?]) => {
      const made = new target(...given);
      found.set(String(made), { place: /wink-(?:nlp|eng)/.test(new Error().stack ?? '') ? ofTokenizer : 'made at run time', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
};
