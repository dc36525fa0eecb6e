import type { Warning } from '../conversation/turn';
import type { Lexicon } from '../text/lexicon';
import { partTexts, readPart } from '../text/pattern';
import { guarded } from '../text/guarded';
import type { LexiconChange, Words } from './settings';

const changeOf = ({ lexicons = {} }: Words, id: string): LexiconChange => (Object.hasOwn(lexicons, id) ? (lexicons[id] ?? {}) : {});

const pathOf = (id: string): string => `settings.words.lexicons["${id}"]`;

/**
 * A lexicon with a team's patterns put in and taken out.
 *
 * @returns the lexicon itself where nothing changes.
 * @throws GoodturnError `bad-pattern` with the path of a pattern that cannot be read.
 * @example
 * withWords({ id: 'sorry', source: 'own', patterns: ['sorry'] }, { lexicons: { sorry: { add: ['oops'] } } }).patterns // => ['sorry', 'oops']
 */
export const withWords = (lexicon: Lexicon, words: Words): Lexicon => guarded('bad-setting', pathOf(lexicon.id), 'Give { add, remove } as plain data.', () => {
  const { add = [], remove = [] } = changeOf(words, lexicon.id);
  if (add.length + remove.length === 0) return lexicon;
  add.forEach((pattern, index) => {
    const id = `${pathOf(lexicon.id)}.add[${index}]`;
    for (const text of partTexts(pattern, id)) readPart(text, { ...lexicon, id });
  });
  return { ...lexicon, patterns: [...lexicon.patterns.filter((pattern) => !remove.includes(pattern)), ...add] };
});

/** Changes that change nothing: a lexicon that no analyzer in use has, a pattern that is not there to be removed. */
export const wordWarnings = (lexicons: readonly Lexicon[], words: Words): Warning[] => guarded('bad-setting', 'settings.words', 'Give house words as plain data.', () =>
  Object.keys(words.lexicons ?? {}).flatMap((id): Warning[] => {
    const mine = lexicons.filter((lexicon) => lexicon.id === id);
    if (mine.length === 0) return [{ code: 'unknown-id', path: pathOf(id), message: `No analyzer in use has a lexicon ${id}.` }];
    return (changeOf(words, id).remove ?? []).flatMap((pattern, index): Warning[] =>
      mine.some(({ patterns }) => patterns.includes(pattern)) ? [] : [{ code: 'unknown-pattern', path: `${pathOf(id)}.remove[${index}]`, message: `There is no pattern "${pattern}" to remove.` }],
    );
  }));
