import { readHtml, toSource } from '../../../src/html';
import { asidesOf } from '../../../src/mail';
import { redact } from '../../../src/redact';
import { must, mustBePlain, mustBeSpan, mustEqual, type Invariant } from './must';
import type { Aside } from '../../../src/conversation/turn';

const mustBeAsides = (asides: readonly Aside[], text: string, what: string): void => {
  let end = 0;
  for (const aside of asides) {
    mustBeSpan(aside, text, what);
    must(aside.start >= end && aside.end > aside.start, () => `${what}: asides overlap or are empty`);
    end = aside.end;
  }
};

const mustReadHtml = (html: string): void => {
  const read = readHtml(html);
  mustBePlain(read, 'HTML that was read');
  mustBeAsides(read.asides, read.text, 'an aside in HTML');
  let [end, to] = [0, 0];
  for (const run of read.runs) {
    must(run.start >= end && run.end > run.start && run.end <= read.text.length, () => `a run of the words lies at ${run.start} to ${run.end}, after ${end}`);
    must(run.from >= to && run.to > run.from && run.to <= html.length, () => `a run of the source lies at ${run.from} to ${run.to}, after ${to}`);
    [end, to] = [run.end, run.to];
  }
  let last = 0;
  for (const span of toSource(read, { start: 0, end: read.text.length })) {
    must(span.start >= last && span.end <= html.length, () => 'spans of the source are out of order');
    last = span.end;
  }
  mustEqual(readHtml(html), read, 'HTML read again');
};

const mustRedact = (text: string): void => {
  const once = redact(text);
  must(typeof once === 'string', () => 'redacted text is no string');
  mustEqual(redact(once), once, 'redacted once more');
};

/** Words taken out, HTML and the asides of mail, of any text. */
export const readings: Invariant<readonly string[]> = {
  name: 'redact, html, mail',
  holds: (texts) => {
    for (const text of [...texts, texts.slice(0, 8).join('\n')]) {
      mustRedact(text);
      mustReadHtml(text);
      mustBeAsides(asidesOf(text), text, 'an aside');
    }
  },
};
