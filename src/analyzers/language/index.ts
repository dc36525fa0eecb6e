import type { Analyzer } from '../../analysis/analyzer';
import { denseWording } from './dense-wording';
import { jargon } from './jargon';
import { jargonMeasure } from './jargon-measure';
import { languageMismatch } from './language-mismatch';
import { remembering } from './memory';
import { mirroredTerm } from './mirrored-term';
import { readingGrade } from './reading-grade-measure';
import { sentences } from './sentences-measure';
import { unexplainedAcronym } from './unexplained-acronym';
import { words } from './words-measure';

/** Language: whose words are used, which language, and how plainly. */
export const language: Analyzer<'language'> = {
  id: 'language',
  title: 'Language',
  description: "Whether the agent speaks the customer's language: their words, their tongue, no unexplained terms, no dense sentences.",
  detectors: [jargon, unexplainedAcronym, mirroredTerm, languageMismatch, denseWording],
  measures: [jargonMeasure, readingGrade, words, sentences],
  remembering,
};
