// Reviews a ticket exported from Zendesk: GET /api/v2/tickets/{id}/comments.json?include=users
import { readFileSync } from 'node:fs';
import { focus } from 'goodturn';
import { fromZendeskComments, withWarnings } from 'goodturn/formats';
import { coach } from 'goodturn/ready';

const payload = readFileSync(new URL('zendesk-ticket.json', import.meta.url), 'utf8');
const { conversation, warnings } = fromZendeskComments(payload);
const report = withWarnings(coach({ ...conversation, id: '20417' }, { preview: true }), warnings);

console.log(`Ticket ${report.conversation}: ${report.summary.text}`);
for (const { turn, kind, detector, quote } of report.findings) {
  const { author, visibility = 'public' } = conversation.turns[turn]!;
  console.log(`${author}, ${visibility}: ${kind} ${detector} "${quote}"`);
}

const { strength, concern, nextStep } = focus(report);
console.log(`Keep: ${strength?.quote ?? 'nothing yet'}\nChange: ${concern?.quote ?? 'nothing'}\nNext: ${nextStep}`);
for (const { path, message } of report.checked.warnings) console.log(`Note: ${path}: ${message}`);
