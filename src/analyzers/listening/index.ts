import type { Analyzer } from '../../analysis/analyzer';
import { concernAcknowledged } from './concern-acknowledged';
import { medianResponseSeconds, openQuestionShare, questionsPerTurn, talkShareScore, unansweredQuestions } from './conversation-measures';
import { remembering } from './memory';
import { openQuestion } from './open-question';
import { closedQuestion, openQuestionScore } from './open-question-measure';
import { repeatedQuestion } from './repeated-question';
import { stackedQuestions } from './stacked-questions';
import { talkShare } from './talk-share';
import { unansweredQuestion } from './unanswered-question';

/** Listening: who talks how much, what is asked, and whether what was said is taken up and answered. */
export const listening: Analyzer<'listening'> = {
  id: 'listening',
  title: 'Listening',
  description: "Open and stacked questions, concerns taken up, questions left or put twice, and each side's share of the words.",
  detectors: [talkShare, openQuestion, concernAcknowledged, stackedQuestions, unansweredQuestion, repeatedQuestion],
  measures: [openQuestionScore, closedQuestion, talkShareScore, questionsPerTurn, openQuestionShare, unansweredQuestions, medianResponseSeconds],
  remembering,
};
