import type { Finding } from '../analysis/finding';
import type { DraftOptions } from '../session';
import type { Ask, RemoteSession } from './connect';

interface Draft {
  readonly text: string;
  readonly options: DraftOptions | undefined;
  readonly resolve: (findings: readonly Finding[] | null | PromiseLike<readonly Finding[]>) => void;
}

/**
 * A session in a worker. One draft at a time is on its way; of those called for meanwhile only the newest is
 * sent, so that a slow worker never falls behind the keys.
 */
export const remoteSession = (session: number, ask: Ask): RemoteSession => {
  let onItsWay = 0;
  let next: Draft | undefined;
  const send = ({ text, options, resolve }: Draft): void => {
    onItsWay += 1;
    const answer = ask({ kind: 'draft', session, text, ...(options === undefined ? {} : { options }) });
    resolve(answer);
    const after = (): void => {
      onItsWay -= 1;
      if (onItsWay === 0) sendNext();
    };
    answer.then(after, after);
  };
  const sendNext = (): void => {
    const draft = next;
    next = undefined;
    if (draft !== undefined) send(draft);
  };
  return {
    add: (turn) => {
      sendNext();
      return ask({ kind: 'add', session, turn });
    },
    draft: (text, options) =>
      new Promise((resolve) => {
        next?.resolve(null);
        next = { text, options, resolve };
        if (onItsWay === 0) sendNext();
      }),
    close: async () => {
      sendNext();
      await ask({ kind: 'close', session });
    },
  };
};
