import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { middle } from './contest';

/** Time to load and to read a first sentence, in milliseconds, and the memory that it takes, in megabytes. */
export interface Start {
  readonly name: string;
  readonly time: number;
  readonly memory: number;
}

const sentence = 'My parcel is late again, and I waited in all day.';
const programs: Readonly<Record<string, string>> = {
  winkNLP: `const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'negation', 'pos']); nlp.readDoc(${JSON.stringify(sentence)});`,
  goodturn: `const { coach } = require(${JSON.stringify(resolve('dist/ready.cjs'))}); coach(${JSON.stringify(`Customer: ${sentence}`)});`,
};

const run = (program: string): { time: number; memory: number } =>
  JSON.parse(execFileSync('node', ['-e', `const before = performance.now(); ${program} console.log(JSON.stringify({ time: performance.now() - before, memory: process.memoryUsage.rss() / 1e6 }));`], { cwd: 'tests/benchmarks', encoding: 'utf8' })) as { time: number; memory: number };

/** Starts each in a process of its own, in turn. */
export const starts = (times = 7): readonly Start[] => {
  const runs = Array.from({ length: times }, () => Object.entries(programs).map(([name, program]) => ({ name, ...run(program) }))).flat();
  return Object.keys(programs).map((name) => {
    const own = runs.filter((one) => one.name === name);
    return { name, time: middle(own.map(({ time }) => time)), memory: middle(own.map(({ memory }) => memory)) };
  });
};
