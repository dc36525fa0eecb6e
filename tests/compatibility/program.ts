import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The types that a user of the package gets, read by TypeScript. Needs dist (npm run build). */
export interface Reading {
  readonly checker: ts.TypeChecker;
  /** What an entry exports, by its name: `goodturn/ready`. */
  readonly entries: ReadonlyMap<string, readonly ts.Symbol[]>;
  /** Follows imports and exports to where something is declared. */
  readonly origin: (symbol: ts.Symbol) => ts.Symbol;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Readonly<Record<string, { readonly import?: { readonly types: string } }>> };

/** Reads `dist/*.d.ts`, all entries at once. */
export const readTypes = (): Reading => {
  const files = new Map(Object.entries(exports).flatMap(([path, { import: esm }]) => (esm === undefined ? [] : [[path.replace(/^\./, 'goodturn'), esm.types] as const])));
  const program = ts.createProgram([...files.values()], { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: ['node'], strict: true, noEmit: true });
  const checker = program.getTypeChecker();
  const origin = (symbol: ts.Symbol): ts.Symbol => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol));
  const exportsOf = (file: string): readonly ts.Symbol[] => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is not there. Run npm run build first.`);
    return checker.getExportsOfModule(module).filter(({ name }) => name !== 'default').sort((one, other) => (one.name < other.name ? -1 : 1));
  };
  return { checker, origin, entries: new Map([...files].map(([entry, file]) => [entry, exportsOf(file)])) };
};
