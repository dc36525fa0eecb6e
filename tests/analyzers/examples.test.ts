import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { review } from '../../src/review';
import { marked, settingsFor } from './marked';

const annotator = english();

for (const analyzer of analyzers) {
  const alone = [analyzer];
  for (const detector of analyzer.detectors) {
    const anyTurn = detector.when === 'end';
    const spansFound = (example: (typeof detector.examples.found)[number]) => {
      const { conversation, judged, spans } = marked(example, detector);
      const { findings } = review(conversation, { annotator, analyzers: alone, settings: { ...settingsFor(example), preview: true } });
      const mine = findings.filter((finding) => finding.detector === detector.id && (anyTurn || finding.turn === judged));
      const text = conversation.turns[judged]!.text;
      return { found: mine.map((finding) => finding.quote), wanted: spans.map(({ start, end }) => text.slice(start, end)) };
    };
    describe(detector.id, () => {
      it.each(detector.examples.found.map((example) => [example]))('finds %j', (example) => {
        const { found, wanted } = spansFound(example);
        expect(wanted.length).toBeGreaterThan(0);
        expect(found).toEqual(wanted);
      });
      it.each(detector.examples.clear.map((example) => [example]))('stays silent on %j', (example) => {
        expect(spansFound(example).found).toEqual([]);
      });
    });
  }
}
