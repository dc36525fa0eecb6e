import type { FuzzRecord } from '../fuzz/record';
import { type Part } from './part';
import { madeSentence, readRecord } from './record';

const number = (value: number): string => value.toLocaleString('en-US');

/** What the last long run says of itself, word for word. */
export const recorded = (): string => {
  const record = readRecord<FuzzRecord>('fuzz');
  if (record === undefined) return '';
  const { made, ran, asked, seed, seconds, processorSeconds, processes, failures } = record;
  const whole = ran.strings === asked.strings && ran.conversations === asked.conversations;
  return [
    `**${number(ran.strings)} strings and ${number(ran.conversations)} conversations**${whole ? '' : ` of the ${number(asked.strings)} and ${number(asked.conversations)} asked for`}, seed ${seed}, in ${number(seconds)} s by ${processes} ${processes === 1 ? 'process' : 'processes'} (${number(processorSeconds)} s of processors): ${failures.length === 0 ? 'nothing broke' : `${failures.length} broke`}.`,
    madeSentence(made),
  ].join(' ');
};

/** What fuzzing holds true, and how much was tried. */
export const part = async (): Promise<Part> => ({
  title: 'Any text',
  text: `\`npm run fuzz\` makes texts of sentences that wake every detector, phrases drawn from every lexicon and templates, bends them (capitals, decomposed letters, other quotes, no spaces, wide letters), cuts them anywhere, and splices in what breaks text handling: half characters, NUL and controls, marks that combine, direction overrides, joined emoji, long runs, markup, links, templates, \`__proto__\`, line separators, letters that change their length with their case. Conversations have up to 60 turns, equal ids and texts, times that run backwards or cannot be read, asides, empty texts, one speaker only; settings are drawn too. Purely random strings are among them. Whatever is given is frozen all the way down.

What has to hold of each:

- nothing is thrown; a wrong shape in any field is a \`GoodturnError\` that names the field;
- spans lie within their text, cut no character in two, and quote it exactly; findings are sorted, each with a key of its own; summary, turning points and ledgers speak only of what is there;
- another annotator, which has read other texts in another order, comes to the same; \`study\` with \`summarize\` comes to what \`review\` gives, \`explain\` to the measure's number, a session to the review's findings, a finished draft to what it gave before;
- numbers lie in the ranges of their columns; all results are plain data that JSON gives back as they were;
- every format is written: JSON in one line where it says so, SARIF, vfile and textlint with places that hold, CSV that reads back with as many rows and cells, Markdown, terminal and HTML without controls or half characters; what is redacted fits the redacted conversation, and has nothing more to redact.

Texts are read twenty at a time, by two annotators, and one group in four is studied twice. Of the conversations each is reviewed twice; every third goes through a session with drafts, every third through the formats. A counterexample is printed as small as it could be made, with its seed; each defect found so has a test of its own. 20,000 strings and 700 conversations are in every \`npm test\`.

${recorded()}`.trim(),
});
