// Coaches the reply that is being written in Zendesk's ticket sidebar. Nothing leaves the agent's browser.
import { type Finding, GoodturnError } from 'goodturn';
import { fromZendeskApp } from 'goodturn/formats/zendesk-app';
import { coachInput, connect } from 'goodturn/live';
import { type Draft, draftOf, withWords } from './draft';
import { onceMore } from './once-more';
import { readingOf } from './reading';
import { heightOf, showNotes, showRead, showStatus } from './view';
import type { ZafClient } from './zaf';

/** Defined by the SDK that assets/iframe.html loads; `init` gives false where the page is not inside Zendesk. */
declare const ZAFClient: { init(): ZafClient | false };

const tell = (error: unknown): void => showStatus(`This did not work: ${error instanceof Error ? error.message : 'no reason was given.'}`);

const start = async (client: ZafClient): Promise<void> => {
  const { settings = {} } = await client.metadata();
  const worker = connect(new Worker('worker.js', { type: 'module' }));
  const open = (conversation = fromZendeskApp([]).conversation) => worker.open({ conversation, settings: { preview: settings['preview'] === true } });
  let session = await open();
  let draft = draftOf(undefined);

  const readDraft = onceMore(async () => {
    const before = draft;
    const { 'ticket.comment': comment } = await client.get('ticket.comment');
    draft = draftOf(comment);
    input.input(draft.text);
    // The same words, now for other readers.
    if (draft.text === before.text && draft.options.visibility !== before.options.visibility) await input.flush();
  });

  const use = async (seen: Draft, { span }: Finding, words: string): Promise<void> => {
    const { 'ticket.comment': comment } = await client.get('ticket.comment');
    // The agent may have typed on since: never write over words that were not read.
    if (draftOf(comment).source === seen.source) await client.set('ticket.comment.text', withWords(seen, span, words), { html: seen.rich });
    await readDraft();
  };

  const input = coachInput({
    session: { draft: (text, options) => session.draft(text, { ...options, ...draft.options }) },
    onFindings: (notes) => {
      const seen = draft;
      showNotes(notes, (note, words) => void use(seen, note, words).catch(tell));
      showStatus(seen.text.trim() === '' ? 'Write a reply, and notes on it appear here.' : notes.length === 0 ? 'Nothing found so far.' : 'Notes on your reply:');
      void client.invoke('resize', { width: '100%', height: `${Math.min(heightOf(), 600)}px` });
    },
    onError: tell,
  });

  const readTicket = onceMore(async () => {
    const before = session;
    try {
      const imported = fromZendeskApp(await client.get('ticket.conversation'));
      session = await open(imported.conversation);
      showRead(readingOf(imported));
    } catch (error) {
      if (!(error instanceof GoodturnError)) throw error;
      session = await open();
      showRead('The conversation could not be read; only your reply is.');
    }
    await before.close();
    await readDraft();
    await input.flush();
  });

  client.on('ticket.conversation.changed', () => void readTicket().catch(tell));
  // The name of these depends on the place that an app runs in.
  for (const event of ['comment.text.changed', 'ticket.comment.text.changed', 'comment.type.changed', 'ticket.comment.type.changed']) client.on(event, () => void readDraft().catch(tell));
  await readTicket();
};

const client = ZAFClient.init();
if (client === false) showStatus('This page belongs in the sidebar of a Zendesk ticket.');
else start(client).catch(tell);
