import { eld } from 'eld/extrasmall';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze';
import { language } from '../../src/analyzers/language';
import { installedIdentifier } from '../../src/batch/identifier';
import { annotate } from '../../src/conversation/annotate';
import { english } from '../../src/english';
import { languageIdentifier } from '../../src/language-id';

const identifyLanguage = languageIdentifier(eld);
const annotator = english();

describe('languageIdentifier', () => {
  it.each([
    ['Where is my order? It was due yesterday.', 'en'],
    ['Ich habe meine Rechnung noch nicht erhalten.', 'de'],
    ["Bonjour, je n'ai pas encore reçu ma commande.", 'fr'],
    ['Mi pedido no ha llegado todavía, ¿qué hago?', 'es'],
    ['@shop https://example.org/a/b Il mio pacco non è ancora arrivato', 'it'],
    ['我的包裹在哪里，已经等了三天', 'zh'],
  ])('%s: %s', (text, tag) => expect(identifyLanguage(text)).toBe(tag));

  it.each([[''], ['ok'], ['Thanks!'], ['DM sent'], ['1234 5678 90'], ['https://example.org/wo-bleibt-denn-mein-paket'], ['@anna @ben @carl'], ['😊😊😊']])('abstains on %j', (text) => expect(identifyLanguage(text)).toBeNull());

  it('abstains where the package does not trust itself, or names nothing', () => {
    const said = 'Where is the parcel that I sent?';
    expect(languageIdentifier({ detect: () => ({ language: 'en', isReliable: () => false, getScores: () => ({ en: 0.9 }) }) })(said)).toBeNull();
    expect(languageIdentifier({ detect: () => ({ language: '', isReliable: () => true, getScores: () => ({}) }) })(said)).toBeNull();
  });

  it('abstains where two languages are near', () => {
    expect(languageIdentifier({ detect: () => ({ language: 'da', isReliable: () => true, getScores: () => ({ no: 0.78, da: 0.8 }) }) })('Where is the parcel that I sent?')).toBeNull();
    expect(identifyLanguage('Hi Mark, enjoy your flight TSB')).not.toBe('tl');
  });

  it('takes any string, and says the same twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => identifyLanguage(text) === identifyLanguage(text)));
  });
});

describe('installedIdentifier', () => {
  it('finds the package here', async () => expect((await installedIdentifier())?.('Where is the parcel that I sent?')).toBe('en'));
  it('does without it', async () => {
    expect(await installedIdentifier('no-such-package')).toBeUndefined();
    expect(await installedIdentifier('node:path')).toBeUndefined();
  });
});

describe('checked.language', () => {
  const turns = [
    { role: 'customer', text: 'Wo bleibt denn mein Paket? Ich warte schon lange.' },
    { role: 'agent', text: 'Your parcel is on its way and should be there today.' },
    { role: 'system', text: 'Le client a quitté la conversation il y a dix minutes.' },
    { role: 'customer', text: 'Danke, aber gestern war auch niemand da.' },
  ] as const;
  const checked = (settings: Parameters<typeof analyze>[2], given: readonly (typeof turns)[number][] = turns) => analyze(annotate({ turns: given }, annotator), [language], settings).checked.language;
  it('is null where nobody looked', () => expect(checked({})).toBeNull());
  it('is what most turns of the two sides are in', () => expect(checked({ identifyLanguage })).toBe('de'));
  it('is null where nothing can be told', () => expect(checked({ identifyLanguage }, [])).toBeNull());
  it('is that of the earlier turn where two are as frequent', () => expect(checked({ identifyLanguage }, turns.slice(0, 2))).toBe('de'));
  it('is asked once a turn, whoever wants to know', () => {
    const asked: string[] = [];
    checked({ identifyLanguage: (text) => (asked.push(text), identifyLanguage(text)) });
    const whole = asked.filter((text) => turns.some((turn) => turn.text === text));
    expect(whole.sort()).toEqual(turns.filter(({ role }) => role !== 'system').map(({ text }) => text).sort());
  });
});
