// node prepare.mjs FOLDER: makes a folder of files that a browser loads as they are, from node_modules.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? 'public';
const here = dirname(fileURLToPath(import.meta.url));

/** winkNLP and its model are CommonJS, which no browser reads: their files become one module, in functions of their own. */
const asModule = (entry) => {
  const files = new Map();
  const visit = (file) => {
    if (files.has(file)) return;
    const text = readFileSync(file, 'utf8');
    files.set(file, file.endsWith('.json') ? `module.exports = ${text};` : '');
    if (file.endsWith('.json')) return;
    files.set(file, text.replace(/\brequire\(\s*['"](\.[^'"]+)['"]\s*\)/g, (_call, path) => {
      visit(join(dirname(file), path));
      return `require(${JSON.stringify(join(dirname(file), path))})`;
    }));
  };
  visit(entry);
  const functions = [...files].map(([file, code]) => `${JSON.stringify(file)}: (module, exports, require) => {\n${code}\n}`);
  return `const files = {\n${functions.join(',\n')}\n};\nconst done = {};\nconst load = (file) => {\n  if (done[file] === undefined) files[file]((done[file] = { exports: {} }), done[file].exports, load);\n  return done[file].exports;\n};\nexport default load(${JSON.stringify(entry)});\n`;
};

cpSync('node_modules/goodturn/dist', join(folder, 'goodturn'), { recursive: true, filter: (path) => !/\.(cjs|d\.c?ts)$|cli\.js$|batch/.test(path) });
writeFileSync(join(folder, 'wink-nlp.js'), asModule('node_modules/wink-nlp/src/wink-nlp.js'));
writeFileSync(join(folder, 'wink-model.js'), asModule('node_modules/wink-eng-lite-web-model/dist/model.js'));

const map = JSON.stringify({ imports: { 'goodturn/': './goodturn/', 'goodturn/ready': './goodturn/ready.js', 'goodturn/element': './goodturn/element.js', 'wink-nlp': './wink-nlp.js', 'wink-eng-lite-web-model': './wink-model.js' } });
const hash = createHash('sha256').update(map).digest('base64');
writeFileSync(join(folder, 'index.html'), readFileSync(join(here, 'index.html'), 'utf8').replace('IMPORT MAP', map).replace('HASH', `sha256-${hash}`));
cpSync(join(here, 'main.js'), join(folder, 'main.js'));
