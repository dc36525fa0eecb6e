import type { Row } from '../analysis/measure-rows';
import type { Conversation, Role } from '../conversation/turn';
import { figureOf, short } from './figure';
import { html, type Html } from './markup';

/** Words of each side's public turns. */
export interface Talk {
  readonly agent: number;
  readonly customer: number;
}

/**
 * Adds up the words of both sides.
 *
 * @param side - the roles on the agent's side.
 * @returns nothing where the rows have no words of them.
 * @example
 * talkOf([{ conversation: null, turn: 0, words: 4 }], { turns: [{ role: 'agent', text: 'We are open now.' }] }, ['agent']) // => { agent: 4, customer: 0 }
 */
export const talkOf = (rows: readonly Row[], { turns }: Conversation, side: readonly Role[]): Talk | undefined => {
  let [agent, customer] = [0, 0];
  for (const { turn, words } of rows) {
    const said = turn === undefined ? undefined : turns[turn];
    if (said === undefined || said.visibility === 'internal' || typeof words !== 'number') continue;
    if (said.role === 'customer') customer += words;
    else if (side.includes(said.role)) agent += words;
  }
  return agent + customer === 0 ? undefined : { agent, customer };
};

/** Who said how much, as one bar. */
export const shareChart = ({ agent, customer }: Talk): Html => {
  const all = agent + customer;
  const percent = Math.round((100 * agent) / all);
  const edge = short((100 * agent) / all, 2);
  return figureOf({
    id: 'share',
    title: 'Who said how much',
    description: `One bar of ${all} words: ${percent} % on the agent’s side, ${100 - percent} % the customer’s.`,
    legend: html`<p class="legend"><span><i class="swatch agent"></i>Agent ${percent} %</span><span><i class="swatch customer"></i>Customer ${100 - percent} %</span></p>`,
    drawing: html`<rect class="bar agent" x="0" y="4" width="${edge}%" height="22"/><rect class="bar customer" x="${edge}%" y="4" width="${short(100 - Number(edge), 2)}%" height="22"/><line class="edge" x1="${edge}%" x2="${edge}%" y1="4" y2="26"/>`,
    height: 30,
    caption: html`<p class="soft">Of ${all} words in public turns. In a chat or a call, listening twice as much as speaking makes a third; an e-mail that explains needs more.</p>`,
    head: ['Side', 'Words', 'Share'],
    rows: [['Agent', agent, `${percent} %`], ['Customer', customer, `${100 - percent} %`]],
  });
};
