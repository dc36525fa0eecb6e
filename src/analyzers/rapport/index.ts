import type { Analyzer } from '../../analysis/analyzer';
import { appreciation } from './appreciation';
import { closingInvitation } from './closing-invitation';
import { coordination } from './coordination-measure';
import { entrainment } from './entrainment-measure';
import { greeting } from './greeting';
import { remembering } from './memory';
import { nameUse } from './name-use';
import { personalInterest } from './personal-interest';
import { strengthPraise } from './strength-praise';
import { styleMatching } from './style-matching-measure';

/** Rapport: whether there is a person behind the words, and the customer is one too. */
export const rapport: Analyzer<'rapport'> = {
  id: 'rapport',
  title: 'Rapport',
  description: 'Greetings and names, interest in the person, praise of what the customer did well, thanks for their custom, and an open door at the end.',
  detectors: [greeting, nameUse, personalInterest, strengthPraise, closingInvitation, appreciation],
  measures: [styleMatching, coordination, entrainment],
  remembering,
};
