import type { DraftOptions, Finding } from 'goodturn';
import type { Connection, DraftReader, RemoteSession } from 'goodturn/live';
import { asTyped, type Layout, layoutOf } from './layout';

const settings = { preview: true } as const;

/** One reading at a time; of those that wait, only the latest is done. The others give null. */
const latestOnly = <Given extends readonly unknown[], Result>(read: (...given: Given) => Promise<Result>): ((...given: Given) => Promise<Result | null>) => {
  let asked = 0;
  let running: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const mine = (asked += 1);
    const result = running.then(() => (mine === asked ? read(...given) : null));
    running = result.catch(() => null);
    return result;
  };
};

interface Earlier {
  readonly key: string;
  readonly session: RemoteSession;
  readonly findings: readonly Finding[];
}

/**
 * Reads what was typed in the worker. While it is typed, an agent's last message is read as a draft, after what
 * was said before; when it is finished, all of it is reviewed.
 */
export const readerOf = (connection: Connection): DraftReader => {
  let earlier: Earlier | undefined;
  const before = async ({ turns }: Layout): Promise<Earlier> => {
    const said = turns.slice(0, -1);
    const key = JSON.stringify(said);
    if (earlier?.key === key) return earlier;
    await earlier?.session.close();
    const findings = said.length === 0 ? [] : (await connection.review({ turns: said }, settings)).findings;
    return (earlier = { key, findings, session: await connection.open({ conversation: { turns: said }, settings }) });
  };
  const read = async (typed: string, { finished = false }: DraftOptions = {}): Promise<Finding[]> => {
    const layout = layoutOf(typed);
    const last = layout.turns.at(-1);
    if (finished || last?.role !== 'agent') return asTyped(layout, (await connection.review({ turns: layout.turns }, settings)).findings);
    const { session, findings } = await before(layout);
    const drafted = (await session.draft(last.text, last.visibility === undefined ? {} : { visibility: last.visibility })) ?? [];
    return asTyped(layout, [...findings, ...drafted.map((finding) => ({ ...finding, turn: layout.turns.length - 1 }))]);
  };
  return { draft: latestOnly(read) };
};
