import { keep } from './keep';
import { searched } from './search';

/** `npm run slow-inputs -- blocks CHARACTERS PATTERNS`: how often every block of code runs. Default: 500 characters, twice and four times as many, and no pattern of any lexicon. */
const characters = Number(process.argv[2] ?? 500);
const patterns = Number(process.argv[3] ?? 0);
const { pieces, grown } = await searched(characters, patterns);
keep('blocks', ` ${characters} ${patterns}`, { characters, pieces, grown });
for (const { piece, places } of grown) console.log(JSON.stringify(piece), places.join('; '));
console.log(`${pieces} pieces, ${grown.length} of them with work that grows faster than the text`);
