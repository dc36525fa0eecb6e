import { describe, expect, it } from 'vitest';
import { common, neededBy } from '../../src/text/needed';

describe('neededBy', () => {
  it.each<[RegExp, string[]]>([
    [/\b(?:no|without) (?:\w+ )?(?:water|heating)\b/i, ['water', 'heating']],
    [/furious/, ['furious']],
    [/Furious/i, ['furious']],
    [/^so late$/i, ['so late']],
    [/\Blate\B/, ['late']],
    [/kettles?/, ['kettles', 'kettle']],
    [/kettle(?:s|)/, ['kettles', 'kettle']],
    [/kettle(s| lid)/, ['kettles', 'kettle lid']],
    [/very? late/, ['very late', 'ver late']],
    [/kettle\./, ['kettle.']],
    [/don't, please/, ["don't, please"]],
    [/kettle lid|boiler/, ['kettle lid', 'boiler']],
    [/boiler.kettle1/, ['kettle1']],
    [/ab.boiler/, ['boiler']],
    [/boiler.ab/, ['boiler']],
    [/boil[ei]r/, ['boiler', 'boilir']],
    [/boil[EI]r/, ['boiler', 'boilir']],
    [/boil[a-z]r/, ['boil']],
    [/boil[^e]r/, ['boil']],
    [/boil[aeiou]r/, ['boil']],
    [/boil\wr/, ['boil']],
    [/boil\x65r/, ['boil']],
    [/boil\u0065r/, ['boil']],
    [/boil\u{65}r/u, ['boil']],
    [/boil\p{L}r/u, ['boil']],
    [/boil\cAr/, ['boil']],
    [/(b)oiler\1/, ['boiler']],
    [/boiler+/, ['boile']],
    [/(?:boiler)+ ab/, ['boiler']],
    [/(?:boiler){2}/, ['boiler']],
    [/(?:boiler){1,3}/, ['boiler']],
    [/(?:boiler){0,3}kettle/, ['kettle']],
    [/(?:boiler)*kettle/, ['kettle']],
    [/(?:boiler)*?kettle/, ['kettle']],
    [/(?:boiler)?kettle/, ['boilerkettle', 'kettle']],
    [/(?:boiler)??kettle/, ['boilerkettle', 'kettle']],
    [/(?:\wboiler)?kettle/, ['kettle']],
    [/(?=boiler)kettle/, ['kettle']],
    [/(?!boiler)kettle/, ['kettle']],
    [/(?<=boiler )kettle/, ['kettle']],
    [/(?<!boiler )kettle/, ['kettle']],
    [/(?<name>boiler)/, []],
    [/(?<name>boiler) (?:kettle)/, []],
    [new RegExp('boiler', 'v'), []],
    [/ab/, []],
    [/a|boiler/, []],
    [/\d+/, []],
    [/(?:)/, []],
    [/boiler|\d/, []],
    [/(?:a|b)\w+/, []],
    [/sink/iu, []],
    [/boiler sink/iu, []],
    [/boiler/iu, ['boiler']],
    [/sink/u, ['sink']],
    [/sink/i, ['sink']],
    [/boil[es]r/iu, ['boil']],
    [/boil[es]r/i, ['boiler', 'boilsr']],
    [/boil[ek]r \w boiler/iu, [' boiler']],
    [/the.boiler/, ['boiler']],
    [/your.ab/, ['your']],
    [/(?:boiler|boiler)/, ['boiler']],
    [/[.]boiler/, ['boiler']],
    [/[\]]boiler/, ['boiler']],
    [/boiler[\]]/, ['boiler']],
    [/boiler-kettle/, ['boiler-kettle']],
    [/boiler\/kettle/, ['boiler/kettle']],
    [/boiler\skettle1/, ['kettle1']],
    [/boilerécafeteria/, ['cafeteria']],
    [/\x65kettle/, ['kettle']],
    [/\xe9kettle/, ['kettle']],
    [/\u0065kettle/, ['kettle']],
    [/\u00e9kettle/, ['kettle']],
    [/\u{e9}kettle/u, ['kettle']],
    [/\p{Lu}kettle/u, ['kettle']],
    [/\P{Lu}kettle/u, ['kettle']],
    [/\cAkettle/, ['kettle']],
    [/(x)\1kettle/, ['kettle']],
    [new RegExp('(x)\\10kettle'), ['kettle']],
    [/(?:kettle){10}/, ['kettle']],
    [/(?:kettle){2,}/, ['kettle']],
    [/(?:kettle){2,10}/, ['kettle']],
    [/(?:kettle){2}?/, ['kettle']],
    [/(?:kettle)+?/, ['kettle']],
    [/(?:kettle)*?lids/, ['lids']],
    [/boil{2}er/, ['boi']],
    [/kettl[e]s/, ['kettl']],
    [/kettl[efghi]s/, ['kettl']],
    [/kettl[ef]\s/, ['kettle', 'kettlf']],
    [/a{,2}kettle/, ['a{,2}kettle']],
    [/kettle\*lid/, ['kettle*lid']],
    [/kettle\tlid1/, ['kettle']],
  ])('%s: %j', (pattern, wanted) => expect([...neededBy(pattern)].sort()).toEqual([...wanted].sort()));

  it('keeps at most 64 wordings, and less than that whole', () => {
    const many = (count: number): string => Array.from({ length: count }, (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`).join('|');
    expect(neededBy(new RegExp(`(?:${many(64)})`)).length).toBe(64);
    expect(neededBy(new RegExp(`(?:${many(65)})`)).length).toBe(65);
    expect(neededBy(/(?:a|b|c|d|e|f|g|h) (?:a|b|c|d|e|f|g|h) x/).length).toBe(64);
    expect(neededBy(/(?:a|b|c|d|e|f|g|h|i) (?:a|b|c|d|e|f|g|h) x/).length).toBe(8);
    expect(neededBy(/(?:a|b|c|d|e|f|g|h|i) (?:a|b|c|d|e|f|g|h) x/)).toContain('h x');
  });

  it('never asks for what a match may lack', () => {
    for (const pattern of [/\b(?:so|very) late\b/i, /colou?r(?:s|ed)?/, /(?:un)?happy|sad(?:ly)?/, /it (?:is|was){1,2} late/]) {
      for (const text of ['so late', 'very late', 'color', 'colours', 'coloured', 'happy', 'unhappy', 'sad', 'it iswas late', 'it is late']) {
        if (pattern.test(text)) expect(neededBy(pattern).some((wording) => text.includes(wording)), `${String(pattern)} ${text}`).toBe(neededBy(pattern).length > 0);
      }
    }
  });
});

describe('common', () => {
  const words = 'be my you your not the det and for with that this have what when where which can get to from out off now time thank company some will want need there back';
  it('are the words of most texts', () => expect([...common].sort()).toEqual(words.split(' ').sort()));
  it.each(words.split(' ').filter((word) => word.length > 2))('"%s" tells less than a word of its length', (word) => {
    expect(neededBy(new RegExp(`${word}.zzz`))).toEqual(['zzz']);
    expect(neededBy(new RegExp(`${word} .zzz`))).toEqual(['zzz']);
  });
});
