import { describe, expect, it, vi } from 'vitest';
import { guessFormat, importText, type InputFormat } from '../../src/formats';

vi.setConfig({ testTimeout: 60_000 });

describe('guessFormat', () => {
  it.each<[text: string, file: string | undefined, format: InputFormat]>([
    ['Agent: Hello.', undefined, 'transcript'],
    ['[10:02] Agent: Hello.', undefined, 'transcript'],
    ['', undefined, 'transcript'],
    ['{"turns": []}', undefined, 'json'],
    ['\ufeff\n {"turns": []}\n', undefined, 'json'],
    ['{\n "turns": []\n}', undefined, 'json'],
    ['[\n {"turns": []}]', undefined, 'json'],
    ['[]', undefined, 'json'],
    ['{"turns": [', undefined, 'json'],
    ['{"turns": []}\n{"turns": []}\n', undefined, 'ndjson'],
    ['{"turns": []}\n{"tur', undefined, 'ndjson'],
    ['{"comments": []}', undefined, 'zendesk-comments'],
    ['{"ticket": {"comments": []}}', 'a.json', 'zendesk-comments'],
    ['[{"author_id": 1, "body": ""}]', undefined, 'zendesk-comments'],
    ['{"ticket.conversation": []}', undefined, 'zendesk-app'],
    ['[{"author": {}, "message": {}}]', undefined, 'zendesk-app'],
    ['[{"body_text": "a", "incoming": true, "private": false}]', undefined, 'freshdesk'],
    ['{"ticket": {"description_text": "a"}, "conversations": []}', undefined, 'freshdesk'],
    ['{"conversations": [{"incoming": true, "private": false}]}', undefined, 'freshdesk'],
    ['{"_embedded": {"threads": []}}', undefined, 'help-scout'],
    ['[{"createdBy": {}, "createdAt": "", "state": "published"}]', undefined, 'help-scout'],
    ['{"_results": [{"is_inbound": true}]}', undefined, 'front'],
    ['{"_results": [{"posted_at": 1, "body": "a"}]}', undefined, 'front'],
    ['{"messages": {"_results": [{"is_inbound": true}]}, "comments": {}}', undefined, 'front'],
    ['{"results": [{"status": "inbound", "content": {}}]}', undefined, 'front-plugin'],
    ['{"type": "conversation", "source": {}, "conversation_parts": {}}', undefined, 'intercom'],
    ['{"type": "conversation.list", "conversations": []}', undefined, 'intercom'],
    ['{"type": "notification_event", "data": {"item": {"conversation_parts": {}}}}', undefined, 'intercom'],
    ['{"ticket_events": []}', undefined, 'zendesk-events'],
    ['{"tickets": [], "end_of_stream": true}', undefined, 'zendesk-events'],
    ['{"events": [{"author": {}, "content": {}, "created_at": ""}]}', undefined, 'zendesk-log'],
    ['{"events": []}', undefined, 'json'],
    ['{"turns": []}\n{"turns": []}\n', 'a.json', 'json'],
    ['{"turns": []}', 'A.NDJSON', 'ndjson'],
    ['{"turns": []}', 'a.jsonl', 'ndjson'],
    ['{"turns": []}', 'a.txt', 'transcript'],
    ['Agent: Hello.', 'a.log', 'transcript'],
    ['[2026-04-13 10:02] Agent: Hello.', undefined, 'transcript'],
    ['WEBVTT\n', undefined, 'webvtt'],
    ['tweet_id,author_id,inbound,text\n', 'a.csv', 'twcs'],
    ['{"id": "1", "speaker": "a", "text": "b", "reply-to": null}\n{"id": "2"}', undefined, 'convokit'],
    ['{"id": "1", "speaker": "a", "text": "b", "root": "1"}', undefined, 'convokit'],
    ['{}', 'corpus/utterances.jsonl', 'convokit'],
    ['1\r\n00:00:01,000 --> 00:00:02,000\r\nHello.', undefined, 'webvtt'],
    ['Agent: Hello.', 'a.vtt', 'webvtt'],
    ['[13/04/2026, 10:02:11] Noor: Hello', undefined, 'whatsapp'],
    ['13/04/26, 10:02 - Noor: Hello', 'chat.txt', 'whatsapp'],
    ['{"data": [{"from_agent": true, "stripped_text": "a"}]}', undefined, 'gorgias'],
    ['{"results": [{"conversationsThreadId": "1"}]}', undefined, 'hubspot'],
    ['{"records": [{"TextBody": "a", "Incoming": true}]}', undefined, 'salesforce'],
    ['{"results": {"utterances": []}}', undefined, 'deepgram'],
    ['{"segments": [{"start": 0, "end": 1, "text": "a"}]}', undefined, 'whisper'],
    ['[{"type": "message", "ts": "1.2"}]', undefined, 'slack'],
  ])('%j in %s is %s', (text, file, format) => {
    const guess = guessFormat(text, file);
    expect(guess.format).toBe(format);
    expect(guess.because).toMatch(/^It.*\.$/);
  });
});

describe('importText', () => {
  it('reads what it guesses', () => {
    expect([...importText('{"turns": []}\n{"turns": []}')].map(({ line }) => line)).toEqual([1, 2]);
    expect([...importText('Agent: a')]).toHaveLength(1);
  });
  it('knows its formats', () => expect(() => [...importText('a', 'xml' as 'json')]).toThrow(/no format "xml".*transcript, json/));
});
