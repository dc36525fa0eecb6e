import { reading } from './help-shared';

/** What `goodturn report --help` prints. */
export const reportHelp = `Usage: goodturn report [DIR|FILE…] [FLAGS]

Many conversations on one HTML page: principles met and missed with their intervals,
talk, waits, questions, promises, needs, the course over time, typical words, and where
the mood turned. A DIR is read with the folders in it, in the order of names; what
cannot be read is counted and named on the page.

${reading}
                     csv                a table with a turn a row
  --out FILE         where the page goes, instead of standard output
  --title WORDS      its heading; default: the name of the DIR or FILE
  --jobs N           so many processes read; the page is the same for any number
  --min-impact WORD  count only findings of this impact or more: minor, moderate, serious
  --preview          count the concerns of detectors too whose accuracy is not
                     proven yet
  --off IDS          leave out detectors or analyzers: tone/curtness,labelling
  --judge ROLES      whose turns are read as the agent's side: agent (default), bot, …
  --as-of TIME       the time that deadlines and silences are judged at, ISO 8601
  --config FILE      settings; default: goodturn.config.json in this folder
  --silences FILE    silences; default: goodturn.silences.json, if there is one
  --redact           names, addresses and numbers are replaced in what is quoted
  --by-agent         a table by agent as well: for coaching, never a ranking; only those
                     with 30 conversations or more, as Agent A, B, …
  --agent-names      … with their names

Exit: 0 done, 2 bad usage, nothing that could be read, or a page that could not be
written.

Example: goodturn report exports/ --out report.html
`;
