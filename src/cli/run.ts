import { analyzers } from '../analyzers';
import { GoodturnError } from '../text/error';
import { version } from '../version';
import { type Flags, readArguments } from './arguments';
import { didYouMean } from '../text/closest';
import { type Call, type ExitCode, type Parts, reportError } from './command';
import { detectorsCommand } from './detectors';
import { type CommandName, commands, help } from './help';
import { installedIdentifier } from '../batch/identifier';
import { type Io, outputTo } from './io';
import { lexiconsCommand } from './lexicons';
import { measureCommand, measureFlags } from './measure';
import { catalogueFlags, principlesCommand } from './principles';
import { corpusCommand, corpusFlags } from './report';
import { reviewCommand, reviewFlags } from './review';
import { silenceCommand, silenceFlags } from './silence';

interface Command {
  readonly flags: Flags;
  readonly reads: boolean;
  readonly run: (call: Call) => Promise<ExitCode>;
}

const table: Readonly<Record<CommandName, Command>> = {
  review: { flags: reviewFlags, reads: true, run: reviewCommand },
  report: { flags: corpusFlags, reads: true, run: corpusCommand },
  measure: { flags: measureFlags, reads: true, run: measureCommand },
  principles: { flags: catalogueFlags, reads: false, run: principlesCommand },
  detectors: { flags: catalogueFlags, reads: false, run: detectorsCommand },
  lexicons: { flags: catalogueFlags, reads: false, run: lexiconsCommand },
  silence: { flags: silenceFlags, reads: false, run: silenceCommand },
};

const builtIn: Parts = {
  analyzers,
  annotator: async () => (await import('../english')).english(),
  identifier: installedIdentifier,
};

const commandOf = (word: string): CommandName => {
  const found = commands.find((name) => name === word);
  if (found !== undefined) return found;
  const what = word.startsWith('-') ? 'flag' : 'command';
  throw new GoodturnError('bad-input', '', `There is no ${what} "${word}".${didYouMean(word, [...commands, '--help', '--version'])} See: goodturn --help`);
};

/**
 * The `goodturn` command, from its arguments to its exit code. Whatever goes wrong is told in words; nothing
 * is thrown.
 *
 * @param argv - the arguments after the program's name, such as `['principles', '--format', 'json']`
 */
export const run = async (argv: readonly string[], io: Io, parts: Parts = builtIn): Promise<ExitCode> => {
  const out = outputTo(io.stdout);
  const notes = outputTo(io.stderr);
  const [word, ...rest] = argv;
  try {
    if (word === undefined) {
      await notes.write(help.all);
      return 2;
    }
    if (word === '--help' || word === '-h') return await out.write(help.all).then(() => 0 as const);
    if (word === '--version') return await out.write(`${version}\n`).then(() => 0 as const);
    const name = commandOf(word);
    const { flags, reads, run: command } = table[name];
    const given = readArguments(rest, flags);
    if (given.switches.has('help')) return await out.write(help[name]).then(() => 0 as const);
    if (reads && given.rest.length === 0 && io.stdin.isTTY === true) {
      await notes.write(help[name]);
      return 2;
    }
    const code = await command({ given, io, out, notes, parts });
    await out.write('');
    return code;
  } catch (error) {
    await reportError(notes, 'goodturn', error).catch(() => undefined);
    return 2;
  }
};
