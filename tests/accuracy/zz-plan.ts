import { english } from '../../src/english';
import { readCorpus } from './corpus';
import { plans } from './fit/plans';
import { samplesOf, priorsOf } from './fit/samples';
import { crossPredict } from './fit/learn';
import { figureOf } from './metric';
const plan = plans.find(p=>p.name==='caring')!;
const samples = samplesOf(plan, '/tmp/clones/shared/corpora', english());
for (const recipe of [plan.recipe, { least: 4, most: 800, l2: 1, per: 'root' as const }, { least: 4, most: 800, l2: 0.3, per: 'root' as const }]) {
  const out = crossPredict(samples, priorsOf(plan), recipe);
  for (const corpus of ['goemotions','casino']) console.log(JSON.stringify(recipe), corpus, figureOf('auc', samples.flatMap((s,i)=> s.corpus===corpus ? [{ said: out[i]!, truth: s.target > .5 } as any] : [])).toFixed(4));
}
void readCorpus;
