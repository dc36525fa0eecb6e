import type { Frame } from '../text/wording';

/** What an office does with a matter, and nobody else: participle and verb. */
const acts: Readonly<Record<string, string>> = {
  received: 'receive', recorded: 'record', registered: 'register', logged: 'log', noted: 'note', assessed: 'assess', processed: 'process', reviewed: 'review', handled: 'handle', considered: 'consider', checked: 'check', answered: 'answer',
  acknowledged: 'acknowledge', investigated: 'investigate', examined: 'examine', approved: 'approve', filed: 'file', forwarded: 'forward',
};

const done = (): string => Object.keys(acts).join('|');

/**
 * The verb of an office's act.
 *
 * @example
 * officeVerb('received') // => 'receive'
 */
export const officeVerb = (participle: string): string => acts[participle.toLowerCase()] ?? participle;

const thing = "((?:your|the|all|any|each|every|this|these|changes|requests|claims|complaints|applications|refunds|returns|payments|orders)(?: (?!and\\b|or\\b|which\\b|that\\b)[\\w'-]+){0,7}?)";
/** A second verb of the same subject, which would lose it: "… and will be processed". */
const alsoDone = ',? (?:and|but|or|then|yet) (?:\\w+ly |now |then |also |not |soon )*(?:will|shall|is|are|was|were|has|have|had|can|could|may|might|must|should|would|cannot|needs?|\\w+ed|sent|held|kept|put)\\b';
const rest = (): string => `((?! (?:by (?!post|phone|mail|e-?mail|order|date|hand|\\w+day)|and|but|or)\\b)(?:(?!${alsoDone})[^.!?;])*)$`;
const why = 'Somebody speaks in it.';

/** Passive sentences of offices as what "we" do; `<received>` stands for the verb of that participle. */
export const officeActs = (): readonly Frame[] => [
  { find: new RegExp(`^(your [\\w' -]{1,40}[^s]) (?:has been|was) (?:now )?(${done()}) and will (?:now )?be (${done()})\\b([^.!?;]*)$`, 'i'), put: 'we have $2 $1 and will <$3> it$4', why },
  { find: new RegExp(`^${thing} (?:has|have) (?:now )?been (${done()})\\b${rest()}`, 'i'), put: 'we have $2 $1$3', why },
  { find: new RegExp(`^${thing} (?:is|are) (${done()})\\b${rest()}`, 'i'), put: 'we <$2> $1$3', why },
  { find: new RegExp(`^${thing} will be (${done()})\\b${rest()}`, 'i'), put: 'we will <$2> $1$3', why },
];
