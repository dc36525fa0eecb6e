import { analyzers } from '../../../src/analyzers';
import type { Annotator } from '../../../src/text/annotated-text';
import { annotate } from '../../../src/conversation/annotate';
import { review } from '../../../src/review';
import { createSession } from '../../../src/session';
import type { Wrong } from '../generator/wrong';
import { errorOf } from '../../error-of';
import { must, type Invariant } from './must';

const mustSay = (call: () => unknown, path: string): void => {
  const error = errorOf(call);
  must(error !== undefined, () => `nothing was said of what is wrong at ${path}`);
  must(error.path === path, () => `"${error.path}" was blamed for what is wrong at "${path}"`);
  must(error.message.length > path.length + 12 && error.message.startsWith(path), () => `"${error.message}" does not help`);
};

/** Turns, conversations and settings that are none are told where and what. */
export const wrongShapes = (annotator: Annotator): Readonly<Record<'turn' | 'conversation' | 'settings', Invariant<Wrong>>> & { readonly any: Invariant<unknown> } => ({
  turn: { name: 'a wrong turn', holds: ({ value, path }) => mustSay(() => createSession({ annotator, analyzers }).add(value as never), path) },
  conversation: {
    name: 'a wrong conversation',
    holds: ({ value, path }) => {
      mustSay(() => review(value as never, { annotator, analyzers }), path);
      if (value !== undefined) mustSay(() => createSession({ annotator, analyzers, conversation: value as never }), path);
    },
  },
  settings: { name: 'wrong settings', holds: ({ value, path }) => mustSay(() => review({ turns: [] }, { annotator, analyzers, settings: value as never }), path) },
  any: { name: 'any shape', holds: (value) => void errorOf(() => annotate(value as never, annotator)) },
});
