// Coaches a reply while it is typed. In a plugin, call session.draft() from the editor's change event.
import { createSession } from 'goodturn';
import { labelling, tone } from 'goodturn/analyzers';
import { english } from 'goodturn/english';

const session = createSession({
  annotator: english(),
  analyzers: [tone, labelling],
  settings: { preview: true },
  conversation: { turns: [{ role: 'customer', text: 'My card was charged twice and nobody answers the phone.' }] },
});

const keystrokes = [
  'You should have',
  'You should have called us.',
  "I'm so glad you wrote",
  "I'm so glad you wrote. I am sending the second payment back now.",
];

for (const draft of keystrokes) {
  const notes = session.draft(draft).map(({ kind, quote }) => `${kind} "${quote}"`);
  console.log(`${draft}\n  ${notes.join(', ') || '-'}`);
}

session.add({ role: 'agent', text: keystrokes.at(-1)! }); // sent
