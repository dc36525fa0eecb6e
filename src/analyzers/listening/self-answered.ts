import type { AnnotatedText } from '../../text/annotated-text';
import type { Asked } from '../../text/asked';

const answers = /^(?:because|well|simple|simply|easy|only|just|it is|that is|that would|those are|nothing|nobody|everything|yes|no|by|to|so that|the (?:answer|reason|trick)|in short|here is|as it|for|thanks to|due to|good question)\b/;

/** Tells whether a turn asks only in order to answer: "Why the fee? Because …", "Will it run? Yes.". */
export const selfAnswered = ({ tokens }: AnnotatedText, { to, words }: Asked): boolean => {
  const next = tokens.slice(to, to + 6).map((token) => token.normal).join(' ');
  return /^(?!thanks?|ok|please|sorry)(?:\w+ ){1,2}\. \S/.test(next) || (answers.test(next) && !/\b(?:you|your|u)\b/.test(words));
};
