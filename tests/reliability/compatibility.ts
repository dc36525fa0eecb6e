import { promised, promisedVersion } from '../compatibility/promise';
import type { Part } from './part';

const what: Readonly<Record<string, string>> = {
  analyzers: 'ids of analyzers', 'columns-of-conversations': 'columns of a conversation’s row, in order', 'columns-of-findings': 'columns of a finding’s row, in order', 'columns-of-turns': 'columns of a turn’s row, in order',
  command: 'commands, flags and the words they take', detectors: 'ids of detectors, with their kind', 'error-codes': 'codes of `GoodturnError`', exports: 'entries of the package', 'json-of-conversations': 'keys of a conversation, with types',
  'json-of-manifests': 'keys of a batch’s manifest, with types', 'json-of-reports': 'keys of a report, with types', 'keys-of-json': 'keys of written JSON, in order', 'keys-of-ndjson': 'keys of a line of NDJSON, in order',
  lexicons: 'ids of lexicons', measures: 'ids of measures, with their scope', principles: 'ids of principles', settings: 'keys of settings, with types',
};

/** What is promised to stay, counted. */
export const part = (): Promise<Part> => {
  const { ids, api } = promised();
  const rows = Object.entries(ids).map(([name, lines]) => {
    const told = what[name];
    if (told === undefined) throw new Error(`tests/reliability/compatibility.ts does not say what ${name} is.`);
    return `| ${told} | ${lines.length} | \`ids/${name}.txt\` |`;
  });
  const exported = Object.values(api).flatMap((parts) => parts.filter((one) => one.exported && !one.text.startsWith('from ')));
  return Promise.resolve({
    title: 'What stays as it is',
    text: `What others may have written down is kept in \`tests/compatibility/\` as it was promised with ${promisedVersion()}. \`npm test\` compares it with what there is, and fails where something is gone, new, moved or of another type and [CHANGELOG.md](../CHANGELOG.md) does not name it (\`tests/compatibility/compatibility.test.ts\`, which also plants such changes and sees them found). \`npm run compatibility\` lists the changes. What is promised: [compatibility](compatibility.md).

| what | how many | kept in |
| --- | ---: | --- |
${rows.join('\n')}
| exported names with their types, as TypeScript reads them from the built package | ${exported.length} | \`api/\`, one file for each of ${Object.keys(api).length} entries |`,
  });
};
