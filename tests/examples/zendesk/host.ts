/// <reference lib="dom" />
/*
 * Stands in for the page of a ticket: a composer, a conversation, and the app's frame. What it shows comes with the
 * address of the page, as JSON after #. `calls` is what the app asked for, in order.
 */
import type { Answer, Request } from './messages';

interface Ticket {
  readonly conversation?: unknown;
  readonly settings?: unknown;
  /** How the events are named here. */
  readonly prefix?: string;
  /** Paths that cannot be read. */
  readonly fails?: readonly string[];
}

const ticket: { now: Ticket } = { now: (globalThis as unknown as { ticket: Ticket }).ticket };
const calls: string[] = [];
const composer = document.querySelector<HTMLElement>('#composer')!;
const kind = document.querySelector<HTMLSelectElement>('#kind')!;
const frame = document.querySelector('iframe')!;
const rich = composer.isContentEditable;

const text = (): string => (composer instanceof HTMLTextAreaElement ? composer.value : composer.innerHTML);
const valueOf = (path: string): unknown => {
  if (path === 'ticket.conversation') return ticket.now.conversation;
  if (path === 'ticket.comment') return { text: text(), type: kind.value, useRichText: rich, attachments: [] };
  return path === 'ticket.comment.text' ? text() : undefined;
};

const say = (answer: Answer): void => frame.contentWindow!.postMessage(answer, location.origin);
const tell = (name: string): void => say({ event: `${ticket.now.prefix ?? ''}comment.${name}.changed`, data: name === 'text' ? text() : kind.value });

const answerTo = ({ call, given: [name, value, options] }: Request): unknown => {
  if (call === 'metadata') return { appId: 1, installationId: 2, name: 'Goodturn', settings: ticket.now.settings };
  if (call === 'invoke') return frame.setAttribute('height', (value as { height: string }).height.replace('px', ''));
  if (call === 'get') {
    if (ticket.now.fails?.includes(String(name)) === true) throw new Error(`"${String(name)}" is not available`);
    return { [String(name)]: valueOf(String(name)), errors: {} };
  }
  if (name !== 'ticket.comment.text') throw new Error(`"${String(name)}" cannot be set`);
  if (composer instanceof HTMLTextAreaElement) composer.value = String(value);
  else if ((options as { html?: boolean } | undefined)?.html === true) composer.innerHTML = String(value);
  else composer.textContent = String(value);
  setTimeout(tell, 0, 'text');
  return { errors: {} };
};

addEventListener('message', ({ data, source }: MessageEvent<Request>) => {
  if (source !== frame.contentWindow) return;
  calls.push([data.call, ...data.given.slice(0, 1)].join(' '));
  try {
    say({ id: data.id, value: answerTo(data) });
  } catch (error) {
    say({ id: data.id, error: (error as Error).message });
  }
});
composer.addEventListener('input', () => tell('text'));
kind.addEventListener('change', () => tell('type'));

Object.assign(globalThis, {
  calls,
  change: (to: Ticket) => {
    ticket.now = { ...ticket.now, ...to };
    say({ event: 'ticket.conversation.changed', data: null });
  },
});
frame.src = `assets/iframe.html?origin=${encodeURIComponent(location.origin)}&app_guid=made-up`;
