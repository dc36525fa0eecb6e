/** How inputs are read. */
export const reading = `Reads FILEs in order, or standard input where there is none or FILE is "-".
The format is taken from --from, else from the file's ending, else from its content.

  --from FORMAT      transcript         lines of "Speaker: text"; "Ana (agent):" and
                                        "Note:" (internal) are understood; a time
                                        of day without its date is passed over
                     json               a conversation { turns: [{ role, text }] },
                                        or a list of them
                     ndjson             one conversation a line, read as it comes
                     auto               whichever it looks like; a note says which
                     gorgias, hubspot, salesforce
                                        what their APIs give for a ticket or thread
                     slack              a day's messages, or what the API gives
                     whatsapp           an exported chat
                     webvtt, deepgram, whisper
                                        captions and recognized speech
                     convokit           utterances.jsonl of a corpus
                     twcs               the table "Customer Support on Twitter"
                     zendesk-comments   a ticket's comments with side-loaded users
                     zendesk-app        ticket.conversation of the Apps framework
                     zendesk-events     the incremental export of ticket events
                     zendesk-audits     a ticket's audits
                     zendesk-log        a ticket's conversation log
                     zendesk            whichever of these five it is
                     intercom           a conversation retrieved, or a list of them
                     freshdesk, help-scout, front, front-plugin
                                        what their APIs give for one conversation
  --agents A,B       who the agents are, where the input holds names only
  --analyzers A,B    only these; all of them without it`;

/** The flags of large inputs. */
export const large = `
Large inputs: with any of these flags, NDJSON or CSV goes in (one file, or standard
input) and NDJSON comes out, or CSV; memory does not grow with the input.

  --jobs N           so many processes read; the output is the same for any number
  --shard I/N        only the lines of shard I, 1/N to N/N; each line is in one
  --output FILE      written anew, instead of standard output
  --manifest FILE    what was done, as JSON, kept up to date
  --resume           goes on where the run of that manifest and output ended
  --max-line BYTES   a longer line is an error of its own; default 16777216`;

/** What the exit codes mean. */
export const exits = `Exit: 0 done, 2 bad usage, input that could not be read (the rest is still done), or
output that could not be written.`;
