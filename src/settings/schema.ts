import * as v from 'valibot';
import { impacts } from '../analysis/impact';
import { defaultThresholds } from '../analysis/thresholds';
import { didYouMean } from '../text/closest';
import type { Known } from './known';

const time = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
const roles = ['customer', 'agent', 'bot', 'system', 'other'] as const;

const few = (words: readonly string[]): string => (words.length <= 8 ? `Use one of ${words.join(', ')}.` : '');

/** One of some words; any words where they are not known. */
const wordOf = (words: readonly string[] | undefined): v.GenericSchema<string, string> =>
  words === undefined
    ? v.string()
    : v.picklist(words, ({ input }) => `There is no ${JSON.stringify(input)?.slice(0, 60)}.|${[didYouMean(typeof input === 'string' ? input : '', words).trim(), few(words)].join(' ').trim() || 'Use an id that is in use.'}`);

const said = v.pipe(v.string(), v.regex(/\S/, 'There is nothing in it.|Write something, or leave it out.'));
const moment = v.pipe(v.string(), v.regex(time, 'This is no time.|Write it as 2026-03-01 or 2026-03-01T09:00:00Z.'));

const amount = (least: number, most: number, whole: boolean) => {
  const wanted = `This is out of range.|Use a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`;
  const between = v.pipe(v.number(), v.minValue(least, wanted), v.maxValue(most, wanted));
  return whole ? v.pipe(between, v.integer(wanted)) : between;
};

const threshold = (name: keyof typeof defaultThresholds, about: string, least: number, most: number, whole: boolean) =>
  v.exactOptional(v.pipe(amount(least, most, whole), v.description(`${about} Default ${defaultThresholds[name]}.`)));

const thresholds = () => v.object({
  talkShare: threshold('talkShare', "The agent's share of the words above which listening/talk-share speaks.", 0, 1, false),
  lapseDays: threshold('lapseDays', 'Days of silence on an open matter after which retention/lapse speaks.', 0.01, 3650, false),
  sympathyAnswers: threshold('sympathyAnswers', 'The answer by which a complaint must have met with sympathy, or empathy/late-empathy speaks.', 1, 20, true),
  sympathySeconds: threshold('sympathySeconds', 'Seconds in chat and voice during which empathy/late-empathy waits for sympathy to follow.', 0, 86_400, false),
  questions: threshold('questions', 'Questions in one turn that listening/stacked-questions lets pass.', 1, 100, true),
  sentenceWords: threshold('sentenceWords', 'Words from which language/dense-wording calls a sentence long.', 1, 10_000, true),
  readingGrade: threshold('readingGrade', 'Grade level from which language/dense-wording calls a sentence of 24 words hard; shorter ones get 3 and 4 grades more.', 1, 1000, false),
});

const words = ({ lexicons }: Known) => v.object({
  names: v.exactOptional(v.pipe(v.array(said), v.description('Names of brands and products, as they are written, capitals included. A name alone is no finding, and no pattern matches inside one.'))),
  agents: v.exactOptional(v.pipe(v.array(said), v.description("Agents' names. A customer is not addressed by them, and transcripts read their turns as an agent's."))),
  lexicons: v.exactOptional(v.pipe(
    v.record(wordOf(lexicons), v.object({
      add: v.exactOptional(v.pipe(v.array(said), v.description('Patterns to add, in the notation of docs/architecture.md.'))),
      remove: v.exactOptional(v.pipe(v.array(said), v.description('Patterns to take out, as the lexicon has them.'))),
    })),
    v.description('Changes by the id of a lexicon; `goodturn lexicons` lists them.'),
  )),
});

/** What a silence says; the same in the settings and in a file of its own. */
export const silenceSchema = ({ detectors }: Known) => v.pipe(
  v.object({
    key: v.exactOptional(v.pipe(said, v.description("A finding's key."))),
    detector: v.exactOptional(v.pipe(wordOf(detectors), v.description('Only findings of this detector.'))),
    words: v.exactOptional(v.pipe(said, v.description('Only findings of these words, whatever their case, white space and form of quotes.'))),
    conversation: v.exactOptional(v.pipe(said, v.description('Only in the conversation of this id.'))),
    reason: v.pipe(said, v.description('Why, so that the team can review it.')),
    by: v.exactOptional(v.pipe(said, v.description('Who silenced it.'))),
    at: v.exactOptional(v.pipe(moment, v.description('When it was silenced.'))),
    until: v.exactOptional(v.pipe(moment, v.description('The last day or moment, judged at asOf. Default: no end.'))),
  }),
  v.check(({ key, detector, words: quoted }) => key !== undefined || (detector !== undefined && quoted !== undefined), 'It names no finding.|Give key, or detector and words.'),
  v.metadata({ json: { anyOf: [{ required: ['key'] }, { required: ['detector', 'words'] }] } }),
);

/** The JSON form of settings, with a description of every field. */
export const settingsShape = (known: Known) => v.object({
  $schema: v.exactOptional(v.pipe(v.string(), v.description('Where the JSON Schema is; for editors.'))),
  only: v.exactOptional(v.pipe(v.array(wordOf(known.ids)), v.minLength(1, 'Nothing would be looked for.|Name an analyzer or detector, or leave it out.'), v.description('Ids of analyzers or detectors: these alone look. Default: all.'))),
  off: v.exactOptional(v.pipe(v.array(wordOf(known.ids)), v.description('Ids of analyzers or detectors that stay out, whatever `only` says.'))),
  preview: v.exactOptional(v.pipe(v.boolean(), v.description('Shows the concerns of preview detectors too. Default: false.'))),
  impact: v.exactOptional(v.pipe(v.record(wordOf(known.detectors), wordOf(impacts)), v.description("Impacts by the id of a detector, in the place of its own."))),
  leastImpact: v.exactOptional(v.pipe(wordOf(impacts), v.description('Detectors of less impact stay out, of every kind. Default: minor.'))),
  thresholds: v.exactOptional(v.pipe(thresholds(), v.description('Where detectors begin to speak.'))),
  words: v.exactOptional(v.pipe(words(known), v.description('House words.'))),
  silence: v.exactOptional(v.pipe(v.array(silenceSchema(known)), v.description('Findings kept out of sight, each with a reason.'))),
  judge: v.exactOptional(v.pipe(v.array(wordOf(roles)), v.minLength(1, 'Nobody would be judged.|Name a role, or leave it out.'), v.description("Roles read as the agent's side. Default: agent."))),
  asOf: v.exactOptional(v.pipe(moment, v.description('The time that deadlines and silences are judged at, ISO 8601. No clock is read.'))),
  longestTurn: v.exactOptional(v.pipe(v.number(), v.integer('It is no whole number.|Write a whole number of characters.'), v.minValue(1, 'Nothing would be read.|Write a number of 1 or more.'), v.description('Longest text of a turn that is read, in characters (UTF-16); a longer one is refused with an error that names it. Default: 200000.'))),
});
