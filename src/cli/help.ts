import { reportHelp } from './help-report';
import { exits, large, reading } from './help-shared';

/** The commands, in the order of the help. */
export const commands = ['review', 'report', 'measure', 'principles', 'detectors', 'lexicons', 'silence'] as const;

/** The name of one. */
export type CommandName = (typeof commands)[number];

/** What `--help` prints. */
export const help: Readonly<Record<CommandName | 'all', string>> = {
  all: `goodturn: coaching for service conversations, from their exact words.

Usage: goodturn COMMAND [FLAGS]

  review [FILE…]      what the agent's wording does well, and where it can do better
  report [DIR|FILE…]  many conversations on one page to look at
  measure [FILE…]     numbers for each turn or conversation
  principles [ID]     what good service asks, and why
  detectors [ID]      what is looked for, and when not to trust it
  lexicons [ID]       the lists of patterns that settings may change
  silence KEY         keeps a finding out of sight, with a reason

  --help              after a command: its flags
  --version

Example: goodturn review chat.txt
`,
  review: `Usage: goodturn review [FILE…] [FLAGS]

${reading}
  --format FORMAT    pretty (default), json (one report is an object, several are a
                     list), ndjson (one report a line), markdown, csv (a table), html
                     (a page for one conversation), sarif (one log), vfile, textlint
                     (a list of texts with their messages)
  --scope SCOPE      a row of the csv is a finding (default), a turn or a conversation,
                     these with counts of findings, of words and the like, and measures
  --min-impact WORD  show only findings of this impact or more, of every kind:
                     minor, moderate, serious
  --fail-on WORD     exit 1 if there is a concern of this impact or more, shown or not
  --preview          show the concerns of detectors too whose accuracy is not
                     proven yet
  --off IDS          leave out detectors or analyzers: tone/curtness,labelling
  --judge ROLES      whose turns are read as the agent's side: agent (default), bot, …
  --as-of TIME       the time that deadlines and silences are judged at, ISO 8601
  --config FILE      settings; default: goodturn.config.json in this folder, if there
                     is one. A flag counts more than what the file says
  --silences FILE    silences; default: goodturn.silences.json, if there is one
  --redact           names, addresses and numbers are replaced in what is written
${large}

Turns are counted from 0. Colour only on a terminal, and not if NO_COLOR is set.
Exit: 0 done, 1 concerns as asked by --fail-on, 2 bad usage, input that could not
be read (the rest is still done), or output that could not be written.

Example: goodturn review --from ndjson --format ndjson < week.ndjson > reports.ndjson
`,
  report: reportHelp,
  measure: `Usage: goodturn measure [FILE…] [FLAGS]

${reading}
  --config FILE      settings; default: goodturn.config.json in this folder
  --scope SCOPE      turn (default): one row a turn; conversation: one row for each.
                     With findings and counts: goodturn review --format csv
  --format FORMAT    ndjson (default), csv
${large}

A measure that has not enough to go by is null (an empty cell in csv).
${exits}

Example: goodturn measure --format csv week.ndjson > week.csv
`,
  principles: `Usage: goodturn principles [ID] [--format pretty|json]

Lists the principles, or shows one with examples, tensions and evidence.

Example: goodturn principles drop-the-label
`,
  lexicons: `Usage: goodturn lexicons [ID] [--format pretty|json]

Lists the lexicons with the number of their patterns and what reads them, or shows the
patterns of one. words.lexicons in goodturn.config.json adds to them and takes out.

Example: goodturn lexicons trade-terms
`,
  silence: `Usage: goodturn silence KEY --reason WHY [FLAGS]
       goodturn silence --detector ID --words WORDS --reason WHY [FLAGS]

Adds a silence to a file that a team can review. A key is that of one finding, as the
reports of goodturn review give it; the words are those of any finding of a detector.

  --reason WHY        why
  --conversation ID   only in this conversation
  --until TIME        the last day, ISO 8601
  --by WHO, --at TIME who silenced it, and when
  --silences FILE     default: goodturn.silences.json

Example: goodturn silence s3as37albv --reason "our slogan" --by ana
`,
  detectors: `Usage: goodturn detectors [ID] [--format pretty|json]

Lists the detectors, those of one analyzer, or shows one with its examples and limits.

Example: goodturn detectors labelling
`,
};
