import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analyzer } from '../analysis/analyzer';
import type { Finding, Report } from '../analysis/finding';
import type { Row } from '../analysis/measure-rows';
import type { Conversation } from '../conversation/turn';
import { formatJson, formatMarkdown, formatNdjson, formatPretty, formatSarif, type Reviewed, tableColumns, type TableScope, toTextlintMessages, toVFileMessages, type TurnPlaces } from '../formats';
import { escaped } from '../formats/report-json';
import { type ReviewedText, reviewedTexts } from '../formats/reviewed-texts';
import { formatHtml, type Readings } from '../report';
import { GoodturnError } from '../text/error';
import type { Output } from './io';
import { tableWriter } from './table-writer';

/** Formats of `goodturn review`. */
export const reviewFormats = ['pretty', 'json', 'ndjson', 'markdown', 'csv', 'html', 'sarif', 'vfile', 'textlint'] as const;

/** The name of one. */
export type ReviewFormat = (typeof reviewFormats)[number];

/** Formats that say themselves what was odd in the input. */
export const carriesWarnings = (format: ReviewFormat): boolean => format === 'json' || format === 'ndjson' || format === 'sarif' || format === 'html';

/** Where a conversation came from. */
export interface Origin {
  readonly file: string;
  readonly places?: (() => TurnPlaces) | undefined;
  /** What a page shows besides the findings. */
  readonly readings?: (() => Readings) | undefined;
  /** The rows of a table, of what is to be written. */
  readonly rows?: ((report: Report, conversation: Conversation) => readonly Row[]) | undefined;
}

/** Takes reports as they come and writes them. */
export interface ReportWriter {
  readonly add: (report: Report, conversation: Conversation, origin: Origin) => Promise<void>;
  readonly end: () => Promise<void>;
  /** Why no further report can be written; absent where any number can. */
  readonly full?: () => GoodturnError | undefined;
}

/** What a writer needs to know. */
export interface WriterOptions {
  readonly analyzers: readonly Analyzer[];
  readonly color: boolean;
  readonly width: number;
  /** What a row of a table is about. */
  readonly scope: TableScope;
}

/** One report is an object, several are a list: the first is held back until that is known. */
const jsonWriter = (out: Output): ReportWriter => {
  let held: string | undefined;
  let count = 0;
  return {
    add: async (report) => {
      if (held !== undefined) await out.write(`${count === 1 ? '[\n' : ',\n'}${held}`);
      held = formatJson(report).trimEnd();
      count += 1;
    },
    end: async () => {
      if (count <= 1) await out.write(`${held ?? '[]'}\n`);
      else await out.write(`,\n${held ?? ''}\n]\n`);
    },
  };
};

/** A file's address: as it was named where that is relative, so that a log can be read on another machine. */
const uriOf = (file: string): string => {
  if (file === 'standard input') return 'standard-input';
  const path = file.replaceAll(sep, '/');
  return /^(?:\/|[a-z]:\/)/i.test(path) ? pathToFileURL(file).href : path.split('/').map(encodeURIComponent).join('/');
};

const reviewedOf = (report: Report, conversation: Conversation, { file, places }: Origin): Reviewed => ({
  report, conversation, uri: uriOf(file), ...(places === undefined ? {} : { places: places() }),
});

/** One document for all: held until the end. */
const sarifWriter = (out: Output, analyzers: readonly Analyzer[]): ReportWriter => {
  const reviews: Reviewed[] = [];
  return {
    add: (report, conversation, origin) => Promise.resolve(void reviews.push(reviewedOf(report, conversation, origin))),
    end: () => out.write(formatSarif(reviews, { analyzers })),
  };
};

/** One page holds one conversation. */
const pageWriter = (out: Output): ReportWriter => {
  let written = false;
  return {
    add: (report, conversation, { readings }) => {
      written = true;
      return out.write(formatHtml(report, conversation, readings?.()));
    },
    end: () => Promise.resolve(),
    full: () => (written ? new GoodturnError('bad-input', '--format', 'A page holds one conversation, and the rest was not read. Give one at a time: a file each, or one line.') : undefined),
  };
};

type OfText = (path: string, findings: readonly Finding[], text: string) => unknown;

const ofText: Readonly<Record<'vfile' | 'textlint', OfText>> = {
  vfile: (path, findings, text) => ({ path, history: [path], messages: toVFileMessages(findings, text) }),
  textlint: (path, findings, text) => ({ filePath: path, messages: toTextlintMessages(findings, text) }),
};

/** A list with one entry a text: a file, or a turn. */
const listWriter = (out: Output, entryOf: OfText): ReportWriter => {
  let before = '[\n';
  const counts = new Map<string, number>();
  /** Conversations without an id are told apart by their place in the file. */
  const named = (one: Reviewed, file: string): Reviewed => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return one.places !== undefined || one.conversation.id !== undefined || count === 1 ? one : { ...one, uri: `${one.uri ?? ''}/${count}` };
  };
  const ofOne = (file: string, { uri, text, embedded, findings }: ReviewedText): unknown =>
    entryOf(embedded ? `${file}${decodeURI(uri.slice(uriOf(file).length))}` : file, findings.filter((finding) => !('reason' in finding)), text);
  return {
    add: async (report, conversation, origin) => {
      const texts = reviewedTexts([named(reviewedOf(report, conversation, origin), origin.file)]).flatMap((one) => one.texts);
      const entries = texts.length === 0 ? [entryOf(origin.file, [], '')] : texts.map((text) => ofOne(origin.file, text));
      for (const entry of entries) {
        await out.write(`${before}${escaped(JSON.stringify(entry))}`);
        before = ',\n';
      }
    },
    end: () => out.write(before === '[\n' ? '[]\n' : '\n]\n'),
  };
};

/** A writer for a format. */
export const reportWriter = (format: ReviewFormat, out: Output, { analyzers, scope, ...screen }: WriterOptions): ReportWriter => {
  if (format === 'csv') return tableWriter(out, tableColumns(scope, analyzers).map(({ id }) => id));
  if (format === 'json') return jsonWriter(out);
  if (format === 'html') return pageWriter(out);
  if (format === 'sarif') return sarifWriter(out, analyzers);
  if (format === 'vfile' || format === 'textlint') return listWriter(out, ofText[format]);
  let first = true;
  const apart = (text: string): string => {
    const before = first || format === 'ndjson' ? '' : '\n';
    first = false;
    return `${before}${text}`;
  };
  const write = { ndjson: formatNdjson, markdown: formatMarkdown, pretty: (report: Report, conversation: Conversation) => formatPretty(report, conversation, screen) }[format];
  return { add: (report, conversation) => out.write(apart(write(report, conversation))), end: () => Promise.resolve() };
};
