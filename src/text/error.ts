/** What went wrong, for programs: messages may be reworded, codes may not. */
export type GoodturnErrorCode =
  | 'bad-conversation' | 'bad-turn' | 'bad-setting' | 'bad-analyzers' | 'bad-pattern' | 'bad-input'
  | 'unknown-format' | 'unknown-id' | 'bad-message' | 'worker-failed';

/** A stranger's words may stand in a message, and a message on a terminal or in a log: nothing in it steers. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');

/**
 * The one error that this library throws. `path` says where (`turns[3].text`), the message says what is
 * wrong there and how to mend it, on one line; of settings, on one line a fault. Control characters that came
 * from what was given are U+FFFD, and a very long path is cut.
 *
 * @example
 * new GoodturnError('bad-turn', 'turns[3].text', 'Give the text as a string.').path // => 'turns[3].text'
 */
export class GoodturnError extends Error {
  override readonly name = 'GoodturnError';
  readonly code: GoodturnErrorCode;
  readonly path: string;

  constructor(code: GoodturnErrorCode, path: string, message: string) {
    const where = shown(path.slice(0, 300));
    const said = code === 'bad-setting' ? message.split('\n').map(shown).join('\n') : shown(message);
    super(where === '' ? said : `${where}: ${said}`);
    this.code = code;
    this.path = where;
  }
}
