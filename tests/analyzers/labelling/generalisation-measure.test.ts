import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { labelling } from '../../../src/analyzers/labelling';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';

const annotator = english();
const read = (text: string): number => Number(measure(annotate({ turns: [{ role: 'agent', text }] }, annotator), [labelling], { scope: 'turn' })[0]?.generalisation);

/** The thirty sentences that the weights were set on: claims about a group, and plain service talk. */
const claims = [
  'Pensioners never read the small print.',
  'You people always want something for nothing.',
  'Landlords are all liars.',
  'Tourists lose their tickets and then blame us.',
  'Rich people think the rules are for others.',
  'Those types never pay on time.',
  'Vegans are always so fussy.',
  'Women cannot park.',
  'Politicians only care about themselves.',
  'All students leave it until the last night.',
  'Men like you never listen.',
  'Teenagers have no manners any more.',
  'Every driver from the city thinks he owns the road.',
  'Foreigners do not queue.',
  'Your generation expects everything at once.',
];
const plain = [
  'The parcel left our depot on Tuesday.',
  'I have moved your flight to Friday.',
  'Thank you for the photos, they help a lot.',
  'Our two drivers will ring you before they come.',
  'Could you send me the number on the label?',
  'The lift is out of order until noon.',
  'She asked for a room on the ground floor.',
  'You can collect the keys after six.',
  'I am sorry that you waited so long.',
  'Maria needs the invoice before Friday.',
  'They told me that the boxes are still here.',
  'We always check the seal twice.',
  'The guests in room 4 would like two towels.',
  'It never rang at all.',
  'My colleagues have packed it again.',
];

describe('generalisation', () => {
  it('reads most claims about a group above one half', () => {
    expect(claims.filter((text) => read(text) >= 0.5).length).toBeGreaterThanOrEqual(9);
  });
  it.each(plain)('reads %j below one half', (text) => {
    expect(read(text)).toBeLessThan(0.5);
  });
});
