import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';

const annotator = english();
const read = (text: string): string => annotator(text).tokens.filter(({ kind }) => kind === 'word').map(({ normal }) => normal).join(' ');

describe('dialect forms', () => {
  it.each([
    ['You ain’t confirm it.', 'you did not confirm it'],
    ['They ain’t called me back.', 'they have not called me back'],
    ['It ain’t broken.', 'it is not broken'],
    ['I ain’t happy.', 'i am not happy'],
    ['I’ma call you.', 'i will call you'],
    ['I’m finna cancel.', 'i am going to cancel'],
    ['Thank y’all for y’all patience.', 'thank you for your patience'],
    ['We did a mistake.', 'we made a mistake'],
    ['Kindly intimate me.', 'please inform me'],
    ['He kindly helped.', 'he kindly helped'],
    ['An intimate dinner for us.', 'an intimate dinner for us'],
    ['I will revert to you.', 'i will reply to you'],
    ['Revert to the old version.', 'revert to the old version'],
    ['It is late cause it was lost.', 'it is late because it was lost'],
    ['It may cause you trouble.', 'it may cause you trouble'],
    ['Sorry bout that.', 'sorry about that'],
    ['A bout of flu.', 'a bout of flu'],
  ])('reads %j as %j', (text, normals) => {
    expect(read(text)).toBe(normals);
  });

  it('leaves spelling and places alone', () => {
    const text = 'Y’all ain’t sent it.';
    const { tokens } = annotator(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/ /g, ''));
  });

  it('takes a second negator for the first said again', () => {
    const { tokens } = annotator('My kids ain’t got no heat.');
    expect(tokens.find(({ normal }) => normal === 'no')?.negator).toBe(-1);
    expect(annotator('I can’t say no to that.').tokens.find(({ normal }) => normal === 'no')?.negator).toBeGreaterThanOrEqual(0);
  });
});
