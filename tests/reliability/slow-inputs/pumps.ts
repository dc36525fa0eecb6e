import { type Part, partsOf } from './pattern-parts';

/** A text to repeat, and what stands before it once. */
export interface Pump {
  readonly lead: string;
  readonly pump: string;
}

/** Characters that a class of a pattern is tried with. */
const candidates = ['a', ' ', 'A', '1', '@', ',', '.', '\n', '-', "'", '"', '(', ')', '!', '?', ':', '/', '<', '>', '#', '_', 'é', '😀', '–', '’', '\t', ...Array.from({ length: 96 }, (_, at) => String.fromCharCode(at + 32))];

const charactersOf = (source: string, flags: string): readonly string[] => {
  if (!/^[\\[.]/.test(source)) return [source];
  const pattern = new RegExp(`^${source}$`, flags.replace(/[gy]/g, ''));
  const fitting = candidates.filter((one) => pattern.test(one));
  return fitting.length === 0 ? [''] : [...new Set([fitting[0] ?? '', ...fitting.slice(1, 3)])];
};

/** Most texts that one part is sampled by, and most ways of one choice. */
const mostSamples = 24;

const joined = (parts: readonly (readonly string[])[]): readonly string[] => {
  const plain = parts.map(([first = '']) => first);
  const varied = parts.flatMap((samples, at) => samples.slice(1).map((sample) => [...plain.slice(0, at), sample, ...plain.slice(at + 1)].join('')));
  return [plain.join(''), ...varied];
};

/** Texts that a part may match. */
const samplesOf = (part: Part, flags: string): readonly string[] => {
  const all = (): readonly string[] => {
    switch (part.kind) {
      case 'one': return charactersOf(part.source, flags);
      case 'row': return joined(part.parts.map((one) => samplesOf(one, flags)));
      case 'choice': return part.ways.flatMap((way) => samplesOf(way, flags).slice(0, 3));
      case 'repeat': return [...samplesOf(part.part, flags).map((sample) => sample.repeat(Math.min(60, Math.max(part.least, 1)))), ...(part.least === 0 ? [''] : [])];
      default: return [''];
    }
  };
  return [...new Set(all())].slice(0, mostSamples * 3);
};

/** Every repetition in a part that may go on for long, with the text that leads to it. */
const walk = (part: Part, lead: string, flags: string): readonly Pump[] => {
  switch (part.kind) {
    case 'row': {
      let before = lead;
      return part.parts.flatMap((one) => {
        const found = walk(one, before, flags);
        if (one.kind !== 'repeat' || one.least > 0) before += samplesOf(one, flags)[0] ?? '';
        return found;
      });
    }
    case 'choice': return part.ways.flatMap((way) => walk(way, lead, flags));
    case 'ahead': return walk(part.part, lead, flags);
    case 'repeat': {
      const inside = walk(part.part, lead, flags);
      if (part.most < 8) return inside;
      const samples = samplesOf(part.part, flags).filter((one) => one !== '').slice(0, mostSamples);
      const pairs = samples.slice(0, 4).flatMap((one, at) => samples.slice(at + 1, at + 4).map((two) => one + two));
      return [...samples, ...pairs].map((pump) => ({ lead, pump })).concat(inside);
    }
    default: return [];
  }
};

/** Texts that walk a pattern's repetitions: one repetition over and over, and the way to it over and over. */
export const pumpsOf = (source: string, flags: string): readonly Pump[] => {
  const part = partsOf(source);
  const walked = walk(part, '', flags);
  const again = walked.filter(({ lead }) => lead !== '').map(({ lead, pump }) => ({ lead: '', pump: lead + pump }));
  const openings = walked.filter(({ lead }) => lead !== '').map(({ lead }) => ({ lead: '', pump: lead }));
  const whole = samplesOf(part, flags).slice(0, mostSamples).map((pump) => ({ lead: '', pump: `${pump} ` }));
  const seen = new Set<string>();
  return [...walked, ...again, ...openings, ...whole].filter(({ lead, pump }) => pump !== '' && !seen.has(`${lead}\0${pump}`) && seen.add(`${lead}\0${pump}`) !== undefined);
};
