// Reviews a transcript and prints the report for people.
import { readFileSync } from 'node:fs';
import { formatPretty, fromTranscript } from 'goodturn/formats';
import { coach } from 'goodturn/ready';

const text = readFileSync(new URL('late-parcel.txt', import.meta.url), 'utf8');
const { conversation } = fromTranscript(text);

console.log(formatPretty(coach(conversation, { preview: true }), conversation));
