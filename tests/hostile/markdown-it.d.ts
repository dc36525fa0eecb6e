/** As much of markdown-it as the tests use. */
declare module 'markdown-it' {
  interface Token {
    readonly type: string;
    readonly tag: string;
    readonly info: string;
    readonly attrs: readonly (readonly [string, string])[] | null;
    readonly children: readonly Token[] | null;
  }
  interface Reader {
    readonly linkify: { set(options: { fuzzyLink: boolean }): unknown };
    parse(text: string, env: object): Token[];
  }
  export default function markdownIt(options: { html: boolean; linkify: boolean }): Reader;
}
