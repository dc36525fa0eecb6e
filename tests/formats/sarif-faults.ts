import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

/** The schema of OASIS is of JSON Schema's draft 4; nothing in it reads otherwise in draft 7 but the names of its id. */
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const valid = ajv.compile(schema);

/** Where a log is not as the published schema says. */
export const faultsOf = (log: unknown): readonly string[] => (valid(log) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
