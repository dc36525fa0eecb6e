// Keeps the ledger of a long thread: who promised what, by when, and what became of it.
import { annotate, type Turn } from 'goodturn';
import { commitmentLedger, needLedger } from 'goodturn/analyzers';
import { english } from 'goodturn/english';

const turn = (role: Turn['role'], at: string, text: string): Turn => ({ role, at, text });

const thread = {
  turns: [
    turn('customer', '2026-03-02T09:00:00+01:00', 'The dishwasher you fitted leaks. I need it mended before the weekend.'),
    turn('agent', '2026-03-02T09:20:00+01:00', "I'm sorry about the wet floor. I'll ring you by Tuesday noon with a date for the fitter."),
    turn('customer', '2026-03-04T18:00:00+01:00', 'Nobody rang me yesterday!'),
    turn('agent', '2026-03-04T18:30:00+01:00', "You're right, and I'm sorry. Our fitter will come on Thursday between 8 and 10."),
    turn('customer', '2026-03-05T11:00:00+01:00', 'He came this morning and it is dry now, thank you.'),
    turn('agent', '2026-03-05T11:10:00+01:00', "Good to hear. We'll look into the hose as soon as possible."),
  ],
};

const annotated = annotate(thread, english());
for (const { turn: said, quote, due, undated, state, shown } of commitmentLedger(annotated, { asOf: '2026-03-10' })) {
  console.log(`turn ${said}: "${quote}"\n  due ${due ?? `never (${undated})`}; ${state}${shown === undefined ? '' : `, ${shown.how} ${shown.quote === undefined ? '' : `"${shown.quote}"`}`}`);
}
for (const { quote, kind, takenUpBy } of needLedger(annotated)) {
  console.log(`${kind}: "${quote}" ${takenUpBy === null ? 'was never taken up' : `was taken up in turn ${takenUpBy}`}`);
}
