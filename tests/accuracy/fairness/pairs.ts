import type { Pair } from './pair';
import { africanAmericanEnglishPairs } from './pairs-african-american-english';
import { britishAmericanPairs } from './pairs-british-american';
import { directnessPairs } from './pairs-directness';
import { formulasPairs } from './pairs-formulas';
import { genderPairs } from './pairs-gender';
import { indianEnglishPairs } from './pairs-indian-english';
import { namesPairs } from './pairs-names';
import { secondLanguagePairs } from './pairs-second-language';

/** Every pair, kind by kind. */
export const pairs: readonly Pair[] = [
  ...secondLanguagePairs, ...indianEnglishPairs, ...africanAmericanEnglishPairs, ...britishAmericanPairs,
  ...directnessPairs, ...namesPairs, ...genderPairs, ...formulasPairs,
];
