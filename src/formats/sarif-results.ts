import type { Finding, SilencedFinding } from '../analysis/finding';
import type { Conversation } from '../conversation/turn';
import { pointsIn } from './line-points';
import { levelOf } from './lint-level';
import type { ReviewedText } from './reviewed-texts';
import type { SarifArtifact, SarifPlace, SarifRegion, SarifResult } from './sarif-log';
import { sarifText } from './sarif-text';

/** The text as an artifact; a turn brings its words along, so that every region can be shown. */
export const artifactOf = ({ uri, text, embedded }: ReviewedText): SarifArtifact => ({
  location: { uri }, roles: ['analysisTarget'], mimeType: 'text/plain', ...(embedded ? { contents: { text } } : {}),
});

type ToRegion = (span: Finding['span']) => SarifRegion;

const regionsIn = (text: string): ToRegion => {
  const pointAt = pointsIn(text, 'common');
  return ({ start, end }) => {
    const [from, to] = [pointAt(start), pointAt(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start };
  };
};

const fixesOf = ({ suggestions = [] }: Finding, artifactLocation: SarifPlace['artifactLocation'], deletedRegion: SarifRegion): Pick<SarifResult, 'fixes'> =>
  suggestions.length === 0 ? {} : {
    fixes: suggestions.map(({ text, why }) => ({
      description: { text: sarifText(why) },
      artifactChanges: [{ artifactLocation: { ...artifactLocation }, replacements: [{ deletedRegion: { ...deletedRegion }, insertedContent: { text } }] }],
    })),
  };

const suppressionsOf = (finding: Finding | SilencedFinding): SarifResult['suppressions'] =>
  'reason' in finding ? [{ kind: 'external', status: 'accepted', justification: finding.reason }] : [];

/**
 * The findings of a text as SARIF results.
 *
 * @param index - the text's place among the artifacts
 * @param places - of the detectors among the descriptors
 */
export const resultsOf = ({ uri, text, findings }: ReviewedText, index: number, conversation: Conversation, places: ReadonlyMap<string, number>): readonly SarifResult[] => {
  const regionOf = regionsIn(text);
  const artifactLocation = { uri, index };
  const { id } = conversation;
  return findings.map((finding) => {
    const { detector, kind, key, turn, impact, maturity, principle, facets, quote } = finding;
    const region = regionOf(finding.span);
    return {
      ruleId: detector,
      ruleIndex: places.get(detector) ?? -1,
      kind: kind === 'concern' ? 'fail' : 'informational',
      level: levelOf(finding),
      message: { text: sarifText(`${finding.message} ${finding.advice}`) },
      locations: [{
        physicalLocation: { artifactLocation: { ...artifactLocation }, region: { ...region, snippet: { text: quote } } },
        logicalLocations: [{ name: `turn ${turn}`, fullyQualifiedName: `${id ?? 'conversation'}/turns/${turn}`, kind: 'turn' }],
      }],
      partialFingerprints: { 'findingKey/v1': key, ...(id === undefined ? {} : { 'conversationId/v1': id }) },
      suppressions: suppressionsOf(finding),
      ...fixesOf(finding, artifactLocation, region),
      properties: { impact, maturity, principle, turn, role: conversation.turns[turn]?.role ?? 'other', ...(facets === undefined ? {} : { facets: { ...facets } }) },
    };
  });
};
