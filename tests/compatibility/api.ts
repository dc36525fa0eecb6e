import ts from 'typescript';
import type { Reading } from './program';

/** One exported name with all that its declaration says, or a type that is not exported and that others speak of. */
export interface Part {
  readonly name: string;
  readonly exported: boolean;
  readonly text: string;
}

const printer = ts.createPrinter({ removeComments: true });

/** The declarations of a symbol in the package, and none of others. */
const declarationsOf = (symbol: ts.Symbol): readonly ts.Declaration[] =>
  (symbol.declarations ?? []).filter((one) => /(^|\/)dist\//.test(one.getSourceFile().fileName) && !ts.isTypeParameterDeclaration(one) && ts.isSourceFile(statementOf(one).parent));

/** `const one: 1` is a part of a statement, which says `const`. */
const statementOf = (declaration: ts.Declaration): ts.Node => (ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration);

/** Bundlers of types tell two of one name apart as `Name$1`. */
const plain = (text: string): string => text.replace(/\b(\w+)\$\d+\b/g, '$1');

const textOf = (symbol: ts.Symbol): string =>
  declarationsOf(symbol).map((one) => plain(printer.printNode(ts.EmitHint.Unspecified, statementOf(one), one.getSourceFile()))).join('\n');

/** The types of the package that a declaration speaks of. */
const spokenOf = ({ checker, origin }: Reading, symbol: ts.Symbol): readonly ts.Symbol[] => {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const named = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (named !== undefined) {
      const one = origin(named);
      if (one !== symbol && declarationsOf(one).length > 0) found.add(one);
    }
    ts.forEachChild(node, visit);
  };
  for (const declaration of declarationsOf(symbol)) visit(statementOf(declaration));
  return [...found];
};

/**
 * Every entry with its names. What an earlier entry exports too is told in one line; types that no entry exports
 * stand where they are first spoken of.
 */
export const apiOf = (reading: Reading): ReadonlyMap<string, readonly Part[]> => {
  const homes = new Map<ts.Symbol, string>();
  for (const [entry, symbols] of reading.entries) for (const symbol of symbols.map(reading.origin)) if (!homes.has(symbol)) homes.set(symbol, entry);
  const told = new Set(homes.keys());
  return new Map([...reading.entries].map(([entry, symbols]) => {
    const own = symbols.filter((symbol) => homes.get(reading.origin(symbol)) === entry);
    const hidden: ts.Symbol[] = [];
    const queue = own.map(reading.origin);
    for (const symbol of queue) {
      for (const one of spokenOf(reading, symbol).filter((other) => !told.has(other))) {
        told.add(one);
        hidden.push(one);
        queue.push(one);
      }
    }
    const exported = symbols.map((symbol): Part => {
      const one = reading.origin(symbol);
      const home = homes.get(one);
      return { name: symbol.name, exported: true, text: home === entry ? textOf(one) : `from ${home}` };
    });
    const others = hidden.map((symbol): Part => ({ name: plain(symbol.name), exported: false, text: textOf(symbol) })).sort((one, other) => (one.name < other.name ? -1 : 1));
    return [entry, [...exported, ...others]] as const;
  }));
};

/** The report of an entry as text, one part after another. */
export const apiText = (parts: readonly Part[]): string => parts.map(({ name, exported, text }) => `${exported ? 'export' : 'not exported:'} ${name}\n${text.replace(/^/gm, '  ')}\n`).join('\n');

/** Reads such a text again. */
export const readApi = (text: string): readonly Part[] =>
  text.split(/\n(?=export |not exported: )/).map((block) => {
    const [, kind, name] = /^(export|not exported:) (\S+)\n/.exec(block) ?? [];
    if (name === undefined) throw new Error(`Cannot read: ${block.slice(0, 60)}`);
    return { name, exported: kind === 'export', text: block.split('\n').slice(1).join('\n').replace(/^ {2}/gm, '').trimEnd() };
  });
