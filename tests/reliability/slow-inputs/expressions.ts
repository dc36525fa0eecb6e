import { grownExpressions } from './grown-expressions';
import { keep } from './keep';
import { lexiconPieces } from './lexicon-pieces';
import { allPieces } from './pieces';

/** `npm run slow-inputs -- expressions EACH CHARACTERS`: what regular expressions look over, for every piece and for EACH patterns of every lexicon. */
const [each = 6, characters = 5000] = process.argv.slice(2).map(Number);
const pieces = [...allPieces(), ...lexiconPieces(each)];
const grown = pieces.flatMap((piece) => grownExpressions(piece, characters));
keep('expressions', ` ${each} ${characters}`, { pieces: pieces.length, characters, grown });
for (const { piece, expression, characters: [once, twice] } of grown) console.log(`${once} -> ${twice} ${JSON.stringify(piece)} ${expression.slice(0, 120)}`);
console.log(`${pieces.length} pieces, ${grown.length} times an expression that looks over more than in proportion`);
