import ts from 'typescript';
import type { Reading } from './program';

const isPlain = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Unknown)) !== 0;

/** The words or the sort of a plain value; long lists of words are ids, which have a list of their own. */
const wordOf = (checker: ts.TypeChecker, types: readonly ts.Type[]): string => {
  const words = [...new Set(types.map((type) => ((type.flags & ts.TypeFlags.BooleanLike) === 0 ? checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation) : 'boolean')))].sort();
  return words.length > 24 ? 'id' : words.join(' | ');
};

/** The type that an entry exports by that name. */
const typeNamed = ({ entries, origin, checker }: Reading, entry: string, name: string): ts.Type => {
  const symbol = entries.get(entry)?.find((one) => one.name === name);
  if (symbol === undefined) throw new Error(`${entry} exports no ${name}.`);
  return checker.getDeclaredTypeOfSymbol(origin(symbol));
};

/** Every key that JSON of this type may have, with what stands there: `findings[].span.start: number`. A key that may be left out ends in a question mark. */
export const keysOfType = (reading: Reading, entry: string, name: string): readonly string[] => {
  const { checker } = reading;
  const linesOf = (type: ts.Type, path: string, sign: string, within: readonly ts.Type[]): readonly string[] => {
    const types = type.isUnion() ? type.types : [type];
    const plain = types.filter((one) => isPlain(one) && (one.flags & ts.TypeFlags.Undefined) === 0);
    const others = types.filter((one) => !isPlain(one) && !within.includes(one));
    const own = plain.length === 0 || path === '' ? [] : [`${path}: ${wordOf(checker, plain)}${sign}`];
    return [...own, ...others.flatMap((one) => {
      const element = checker.isArrayLikeType(one) ? checker.getIndexTypeOfType(one, ts.IndexKind.Number) : undefined;
      if (element !== undefined) return [`${path}: list${sign}`, ...linesOf(element, `${path}[]`, '', [...within, one])];
      const index = checker.getIndexTypeOfType(one, ts.IndexKind.String);
      const properties = checker.getPropertiesOfType(one).filter((property) => (property.flags & ts.SymbolFlags.Method) === 0);
      return [
        ...(path === '' ? [] : [`${path}: object${sign}`]),
        ...(index === undefined ? [] : linesOf(index, `${path}.*`, '', [...within, one])),
        ...properties.flatMap((property) => linesOf(checker.getTypeOfSymbol(property), path === '' ? property.name : `${path}.${property.name}`, (property.flags & ts.SymbolFlags.Optional) === 0 ? '' : ' or absent', [...within, one])),
      ];
    })];
  };
  return [...new Set(linesOf(typeNamed(reading, entry, name), '', '', []))].sort();
};

/** The words of a type that is a choice of words. */
export const wordsOfType = (reading: Reading, entry: string, name: string): readonly string[] => {
  const type = typeNamed(reading, entry, name);
  return (type.isUnion() ? type.types : [type]).map((one) => (one.isStringLiteral() ? one.value : reading.checker.typeToString(one))).sort();
};

/** What goes in and out as JSON, and the codes of errors. */
export const shapeLines = (reading: Reading): Readonly<Record<string, readonly string[]>> => ({
  'json-of-conversations': keysOfType(reading, 'goodturn', 'Conversation'),
  'json-of-manifests': keysOfType(reading, 'goodturn/batch', 'Manifest'),
  'json-of-reports': keysOfType(reading, 'goodturn', 'Report'),
  'error-codes': wordsOfType(reading, 'goodturn', 'GoodturnErrorCode'),
});
