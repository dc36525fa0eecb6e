import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { SentimentIntensityAnalyzer } = load('vader-sentiment') as { SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } } };
const Sentiment = load('sentiment') as new () => { analyze(text: string): { comparative: number } };
const afinn = new Sentiment();

/** What a text scores without any of this library: the least that a measure has to beat. */
export const baselines: Readonly<Record<string, (text: string) => number>> = {
  'word count': (text) => text.split(/\s+/).filter((word) => word !== '').length,
  'question mark': (text) => Number(text.includes('?')),
  'vader-sentiment': (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound,
  sentiment: (text) => afinn.analyze(text).comparative,
};
