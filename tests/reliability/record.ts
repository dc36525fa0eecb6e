import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { version } from '../../src/version';

/** When, with what and by which command figures were found. */
export interface Made {
  /** As it is typed: `npm run soak`. */
  readonly command: string;
  readonly date: string;
  readonly version: string;
  readonly node: string;
  readonly machine: string;
}

/** What a long command has found, with the circumstances. */
export type Recorded<Figures> = Figures & { readonly made: Made };

const pathOf = (part: string): string => `docs/reliability/${part}.json`;

/** Here and now. */
export const made = (command: string): Made => ({
  command, date: new Date().toISOString().slice(0, 10), version, node: process.version, machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
});

/** A sentence for the page. */
export const madeSentence = ({ command, date, version: read, node, machine }: Made): string =>
  `Found by \`${command}\` on ${date}: goodturn ${read}, Node ${node}, ${machine}.`;

/** Writes docs/reliability/<part>.json as it is given. */
export const writeFigures = (part: string, figures: object): void => {
  mkdirSync('docs/reliability', { recursive: true });
  writeFileSync(pathOf(part), `${JSON.stringify(figures, null, 1)}\n`);
};

/** Keeps what a long command has found in docs/reliability/<part>.json, with the circumstances. */
export const writeRecord = (part: string, command: string, figures: object): void => writeFigures(part, { made: made(command), ...figures });

/** What a long command has kept; undefined where it has never run. */
export const readRecord = <Figures extends object>(part: string): Recorded<Figures> | undefined =>
  existsSync(pathOf(part)) ? (JSON.parse(readFileSync(pathOf(part), 'utf8')) as Recorded<Figures>) : undefined;
