export { type Unread } from './corpus/checked-corpus';
export { type Corpus, emptyCorpus, joinCorpora, type SampledQuote } from './corpus/corpus';
export { corpusOf, type CorpusOptions } from './corpus/corpus-of';
export type { Counts, Table } from './corpus/counts';
export { type CorpusPageOptions, formatCorpusHtml } from './corpus/format-corpus-html';
export type { ExcerptTurn, Turnaround } from './corpus/turnaround';
export { redactUnread } from './corpus/redact-unread';
export { formatHtml } from './format-html';
export { type Readings, readingsOf, redactReadings } from './readings';
