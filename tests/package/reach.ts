import ts from 'typescript';

/** Names of what reaches out of a program: code made from text, the network, storage, the clock of nobody. */
const names = new Set([
  'eval', 'Function', 'importScripts', 'fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'sendBeacon', 'Image',
  'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'SharedWorker', 'serviceWorker', 'WebAssembly',
]);
const members = new Set(['cookie', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'sendBeacon', 'srcdoc', 'serviceWorker', '__proto__']);
const globals = new Set(['globalThis', 'window', 'self', 'navigator', 'document']);

const isName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return ts.isIdentifier(parent.expression) && globals.has(parent.expression.text);
  if ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) && parent.name === node) return false;
  return true;
};

/** Names that a file declares itself mean its own. */
const declaredIn = (source: ts.SourceFile): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isImportSpecifier(node)) && node.name !== undefined && ts.isIdentifier(node.name)) found.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** What a script reaches out with, each as it is written, and every module that it imports by a name or by an expression. */
export const reachOf = (code: string, file = 'script.js'): { readonly out: readonly string[]; readonly modules: readonly string[] } => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const own = declaredIn(source);
  const [out, modules]: [Set<string>, Set<string>] = [new Set(), new Set()];
  const moduleOf = (node: ts.Node | undefined): string => (node !== undefined && ts.isStringLiteralLike(node) ? node.text : `(${node?.getText().slice(0, 60) ?? ''})`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text) && !own.has(node.text) && isName(node)) out.add(node.text);
    if (ts.isPropertyAccessExpression(node) && members.has(node.name.text)) out.add(`.${node.name.text}`);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression) && (members.has(node.argumentExpression.text) || names.has(node.argumentExpression.text))) out.add(`.${node.argumentExpression.text}`);
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) modules.add(moduleOf(node.moduleSpecifier));
    if (ts.isCallExpression(node)) {
      const { expression, arguments: given } = node;
      if (expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require' && !own.has('require'))) modules.add(moduleOf(given[0]));
      if (ts.isIdentifier(expression) && /^set(Timeout|Interval)$/.test(expression.text) && given[0] !== undefined && ts.isStringLiteralLike(given[0])) out.add(`${expression.text} of text`);
      if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'constructor') out.add('.constructor()');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { out: [...out].sort(), modules: [...modules].sort() };
};
