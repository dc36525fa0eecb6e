import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Conversation } from '../../src/conversation/turn';

/** Something that reads conversations. */
export interface Contender {
  readonly name: string;
  readonly version: string;
  readonly read: (conversation: Conversation) => void;
}

const require = createRequire(import.meta.url);
const versionOf = (name: string): string => (JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')) as { version: string }).version;

const eachText = (read: (text: string) => unknown) => ({ turns }: Conversation): void => {
  for (const { text } of turns) read(text);
};

interface Wink {
  readDoc(text: string): unknown;
}

/** winkNLP with a pipe, in its own instance: what it reads it remembers. */
const wink = (pipe: readonly string[] | undefined): Wink => {
  const winkNLP = require('wink-nlp') as (model: unknown, pipe?: readonly string[]) => Wink;
  return winkNLP(require('wink-eng-lite-web-model'), pipe);
};

interface Processor {
  use(plugin: unknown): Processor;
  processSync(text: string): unknown;
}

const retextEquality = async (): Promise<(text: string) => unknown> => {
  const [{ unified }, english, equality, stringify] = (await Promise.all(['unified', 'retext-english', 'retext-equality', 'retext-stringify'].map((name) => import(name)))) as [
    { unified: () => Processor }, { default: unknown }, { default: unknown }, { default: unknown },
  ];
  const processor = unified().use(english.default).use(equality.default).use(stringify.default);
  return (text) => processor.processSync(text);
};

/** The one that the others are set against. */
export const readDoc = 'winkNLP readDoc (sbd, negation, pos)';

/** Packages from npm that read English, each at its usual work. */
export const peers = async (): Promise<readonly Contender[]> => {
  const piped = wink(['sbd', 'negation', 'pos']);
  const tokens = wink([]);
  const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown };
  const sentiment = new Sentiment();
  const vader = require('vader-sentiment') as { SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown } };
  const writeGood = require('write-good') as (text: string) => unknown;
  const nlp = ((await import('compromise' as string)) as { default: (text: string) => { json(): unknown } }).default;
  const { text: alex } = (await import('alex' as string)) as { text: (text: string) => unknown };
  const equality = await retextEquality();
  const of = (name: string, packageName: string, read: (text: string) => unknown): Contender => ({ name, version: versionOf(packageName), read: eachText(read) });
  return [
    of(readDoc, 'wink-nlp', (text) => piped.readDoc(text)),
    of('winkNLP tokens alone', 'wink-nlp', (text) => tokens.readDoc(text)),
    of('sentiment', 'sentiment', (text) => sentiment.analyze(text)),
    of('vader-sentiment', 'vader-sentiment', (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text)),
    of('write-good', 'write-good', writeGood),
    of('retext-equality', 'retext-equality', equality),
    of('compromise', 'compromise', (text) => nlp(text).json()),
    of('alex', 'alex', alex),
  ];
};
