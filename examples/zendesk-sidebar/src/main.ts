// Coaches the reply that is being written in Zendesk's ticket sidebar. Nothing leaves the agent's browser.
import { createSession, type Finding, GoodturnError } from 'goodturn';
import { fromZendeskApp } from 'goodturn/formats/zendesk-app';
import { analyzers, english } from 'goodturn/ready';
import { type Draft, draftOf, withWords } from './draft';
import { notesOf } from './notes';
import { onceMore } from './once-more';
import { heightOf, showNotes, showRead, showStatus } from './view';
import type { ZafClient } from './zaf';

/** Defined by the SDK that assets/iframe.html loads; `init` gives false where the page is not inside Zendesk. */
declare const ZAFClient: { init(): ZafClient | false };

const tell = (error: unknown): void => showStatus(`This did not work: ${error instanceof Error ? error.message : 'no reason was given.'}`);

const start = async (client: ZafClient): Promise<void> => {
  const { settings } = await client.metadata();
  const annotator = english();
  const open = (conversation = fromZendeskApp([]).conversation) => createSession({ annotator, analyzers, conversation, settings: { preview: settings?.['preview'] === true } });
  let session = open();

  const fit = (): void => void client.invoke('resize', { width: '100%', height: `${Math.min(heightOf(), 600)}px` });

  const use = async (seen: Draft, { span }: Finding, words: string): Promise<void> => {
    const { 'ticket.comment': comment } = await client.get('ticket.comment');
    // The agent may have typed on since: never write over words that were not read.
    if (draftOf(comment).text === seen.text) await client.set('ticket.comment.text', withWords(seen, span, words));
    await coach();
  };

  const coach = onceMore(async () => {
    const { 'ticket.comment': comment } = await client.get('ticket.comment');
    const draft = draftOf(comment);
    const notes = notesOf(session.draft(draft.text, draft));
    showNotes(notes, (note, words) => void use(draft, note, words).catch(tell));
    showStatus(draft.text.trim() === '' ? 'Write a reply, and notes on it appear here.' : notes.length === 0 ? 'Nothing found so far.' : 'Notes on your reply:');
    fit();
  });

  const readTicket = onceMore(async () => {
    try {
      const { conversation, skipped } = fromZendeskApp(await client.get('ticket.conversation'));
      session = open(conversation);
      const left = Object.values(skipped).reduce((sum, count) => sum + count, 0);
      showRead(`Messages read: ${conversation.turns.length}${left === 0 ? '' : `, left out: ${left}`}.`);
    } catch (error) {
      if (!(error instanceof GoodturnError)) throw error;
      session = open();
      showRead('The conversation could not be read; only your reply is.');
    }
    await coach();
  });

  client.on('ticket.conversation.changed', () => void readTicket().catch(tell));
  // The name of these depends on the place that an app runs in.
  for (const event of ['comment.text.changed', 'ticket.comment.text.changed', 'comment.type.changed', 'ticket.comment.type.changed']) client.on(event, () => void coach().catch(tell));
  await readTicket();
};

const client = ZAFClient.init();
if (client === false) showStatus('This page belongs in the sidebar of a Zendesk ticket.');
else start(client).catch(tell);
