import type { Detector } from '../../analysis/detector';
import { agreementInvitation as invitationWords, assentSought, testingQuestion } from '../../lexicons/agreement-invitation';
import { type Dispute, invitations } from './dispute';
import { evidenceSpan } from './evidence-span';

/** Finds questions that ask the customer to agree. */
export const agreementInvitation: Detector<'common-ground/agreement-invitation', Dispute> = {
  id: 'common-ground/agreement-invitation',
  title: 'Invitation to agree',
  description: 'A question that asks the customer to say yes to a proposal or an account.',
  principle: 'find-common-ground',
  kind: 'strength',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This asks whether the customer can go along with it.',
  advice: 'Propose one concrete thing, then ask whether it suits.',
  told: { one: 'The customer was asked to go along with the plan (“{quote}”).', many: 'The customer was asked {count} times to go along with the plan, first with “{quote}”.' },
  limits: 'Silent: tests of a device, consent to terms, bare offers ("shall I…?").',
  sources: ['Davidson 1984, Subsequent versions of invitations and proposals', 'goodturn, 2026'],
  lexicons: [assentSought, invitationWords, testingQuestion],
  examples: {
    found: [
      'I could come at four and bring both lamps. «Does that sound fair»?',
      '«Shall we leave the door as it is and paint the frame»?',
      '«Half now and half in June, if that works for you».',
    ],
    clear: [
      'Does the lamp work now?',
      'Do you agree to the terms and conditions?',
      'Is that the right address?',
    ],
  },
  detect: (turn, { matches }) => invitations(turn, matches).map(({ from, to }) => evidenceSpan(turn, from, to)).slice(0, 1),
};
