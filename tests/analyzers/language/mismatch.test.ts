import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import type { LanguageIdentifier } from '../../../src/analysis/settings';
import { language } from '../../../src/analyzers/language';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';

const annotator = english();
const identifyLanguage: LanguageIdentifier = (text) => (/\b(?:Paket|kommt)\b/.test(text) ? 'de' : /\b(?:parcel|comes)\b/.test(text) ? 'en-GB' : null);

const found = (said: string, answer: string) =>
  analyze(annotate({ turns: [{ role: 'customer', text: said }, { role: 'agent', text: answer }] }, annotator), [language], { preview: true, identifyLanguage })
    .findings.filter(({ detector }) => detector === 'language/language-mismatch').map(({ quote, facets }) => ({ quote, facets }));

describe('an answer in another language', () => {
  it('is named with both', () => {
    expect(found('Wo ist das Paket?', 'Hello! The parcel comes today. It is blue.')).toEqual([{ quote: 'The parcel comes today', facets: { customer: 'de', agent: 'en-GB' } }]);
  });
  it('is found beside a name that only begins like that of a language', () => {
    expect(found('Wo ist das Paket?', 'The parcel comes from Frenchay today.')).toHaveLength(1);
  });
  it.each([
    ['Wo ist das Paket?', 'The parcel comes today, and so does a translator.'],
    ['Wo ist das Paket?', 'The parcel comes today, translated papers too.'],
    ['Wo ist das Paket? Ich habe das deutsche Formular.', 'The parcel comes today.'],
    ['Wo ist das Paket? Auf Deutsch, bitte.', 'The parcel comes today.'],
    ['Das Paket? En français.', 'The parcel comes today.'],
    ['Das Paket? La version française.', 'The parcel comes today.'],
    ['Das Paket? Los españoles.', 'The parcel comes today.'],
    ['Das Paket? En español.', 'The parcel comes today.'],
  ])('is dealt with: %s %s', (said, answer) => expect(found(said, answer)).toEqual([]));
});
