import type { Report } from '../analysis/finding';
import type { Conversation } from '../conversation/turn';
import { formatJson, formatMarkdown, formatNdjson, formatPretty } from '../formats';
import type { Output } from './io';

/** Formats of `goodturn review`. */
export const reviewFormats = ['pretty', 'json', 'ndjson', 'markdown'] as const;

/** The name of one. */
export type ReviewFormat = (typeof reviewFormats)[number];

/** Takes reports as they come and writes them. */
export interface ReportWriter {
  readonly add: (report: Report, conversation: Conversation) => Promise<void>;
  readonly end: () => Promise<void>;
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

/** A writer for a format. */
export const reportWriter = (format: ReviewFormat, out: Output, screen: { readonly color: boolean; readonly width: number }): ReportWriter => {
  if (format === 'json') return jsonWriter(out);
  let first = true;
  const apart = (text: string): string => {
    const before = first || format === 'ndjson' ? '' : '\n';
    first = false;
    return `${before}${text}`;
  };
  const write = { ndjson: formatNdjson, markdown: formatMarkdown, pretty: (report: Report, conversation: Conversation) => formatPretty(report, conversation, screen) }[format];
  return { add: (report, conversation) => out.write(apart(write(report, conversation))), end: () => Promise.resolve() };
};
