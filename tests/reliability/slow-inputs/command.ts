import { writeRecord } from '../record';
import { searched } from './search';

/** `npm run slow-inputs -- CHARACTERS`: the whole search; writes docs/reliability/slow-inputs.json. Default: 500 characters, twice and four times as many. */
const characters = Number(process.argv[2] ?? 500);
const { pieces, grown } = await searched(characters);
writeRecord('slow-inputs', `npm run slow-inputs -- ${characters}`, { characters, pieces, grown });
for (const { piece, places } of grown) console.log(JSON.stringify(piece), places.join('; '));
console.log(`${pieces} pieces, ${grown.length} of them with work that grows faster than the text`);
