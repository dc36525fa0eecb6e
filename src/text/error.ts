/** What went wrong, for programs: messages may be reworded, codes may not. */
export type GoodturnErrorCode =
  | 'bad-conversation' | 'bad-turn' | 'bad-setting' | 'bad-analyzers' | 'bad-pattern' | 'bad-input'
  | 'unknown-format' | 'unknown-id' | 'bad-message' | 'worker-failed';

/**
 * The one error that this library throws. `path` says where (`turns[3].text`), the message says what is
 * wrong there and how to mend it.
 *
 * @example
 * new GoodturnError('bad-turn', 'turns[3].text', 'Give the text as a string.').path // => 'turns[3].text'
 */
export class GoodturnError extends Error {
  override readonly name = 'GoodturnError';
  readonly code: GoodturnErrorCode;
  readonly path: string;

  constructor(code: GoodturnErrorCode, path: string, message: string) {
    super(path === '' ? message : `${path}: ${message}`);
    this.code = code;
    this.path = path;
  }
}
