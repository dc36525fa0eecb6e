/** Large inputs, line by line: as many processes as there are cores, shards, a manifest, and going on after an interruption. For Node. */
export { type CorpusOfLines, corpusOfLines } from './corpus-of-lines';
export type { LineError } from './error-words';
export type { Job, PlainSettings } from './job';
export type { LineResult, Tools } from './line-reader';
export { type LinesInput, measureLines, reviewLines } from './lines-api';
export type { Mark } from './lines';
export type { Manifest } from './manifest';
export type { CorpusLinesOptions, LineOptions, MeasureLinesOptions, ReviewLinesOptions } from './options';
export { runBatch } from './run-batch';
export type { BatchOptions, OpenInput, Progress } from './run-options';
export { type Shard, shardOf } from './shard';
export type { Sink } from './sink';
export type { Counts, Tally } from './tally';
