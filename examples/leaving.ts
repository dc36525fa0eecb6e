// Watches many conversations for signs of leaving and of loyalty, and for what came before a mood turned.
import { type Conversation, precedents, review } from 'goodturn';
import { empathy, labelling, ownership, recovery, retention } from 'goodturn/analyzers';
import { english } from 'goodturn/english';

const annotator = english();
const analyzers = [labelling, empathy, ownership, recovery, retention];

const conversations: Conversation[] = [
  {
    id: 'gym',
    turns: [
      { role: 'customer', text: 'Could you tell me why the sauna has been shut since May?' },
      { role: 'agent', text: "You should have read the notice. That's not our department." },
      { role: 'customer', text: "That's outrageous. I'm cancelling my membership, nobody here cares about us." },
    ],
  },
  {
    id: 'bank',
    turns: [
      { role: 'customer', text: "I've been with you for nineteen years and I'm really angry about this charge." },
      { role: 'agent', text: "I'm so sorry, that was our mistake. I've taken the charge off, and I'll see to it that it stays off." },
      { role: 'customer', text: "Wow, thank you so much, that's brilliant service." },
    ],
  },
];

const reports = conversations.map((conversation) => review(conversation, { annotator, analyzers, settings: { preview: true } }));
for (const { conversation, findings } of reports) {
  const signs = findings.filter(({ detector }) => ['retention/churn-signal', 'retention/loyalty-signal'].includes(detector));
  for (const { detector, quote, facets } of signs) console.log(`${conversation}: ${detector} "${quote}"${facets?.['reason'] === undefined ? '' : `, reason ${facets['reason']}`}`);
}

const { better, worse, note } = precedents(reports);
for (const [name, { turns, detectors }] of Object.entries({ better, worse })) {
  console.log(`${turns} for ${name}, after: ${detectors.map(({ detector, answers }) => `${detector} (${answers})`).join(', ')}`);
}
console.log(note);
