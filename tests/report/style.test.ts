import { pageStyle } from '../../src/report/style-page';
import { describe, expect, it } from 'vitest';

const [light, dark] = [...pageStyle.matchAll(/:root\{([^}]*--ink[^}]*)\}/g)].map(([, body]) => Object.fromEntries([...body!.matchAll(/--([\w-]+):(#\w+)/g)].map(([, name, value]) => [name!, value!])));

/** Relative luminance, after WCAG 2. */
const luminance = (colour: string): number => {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
};

describe.each([['light', light!], ['dark', dark!]])('colours, %s', (_name, colours) => {
  const ratio = (one: string, other: string): number => contrast(colours[one]!, colours[other]!);
  it.each([
    ['ink', 'ground'], ['ink', 'card'], ['soft', 'ground'], ['soft', 'card'],
    ...['strength', 'concern', 'signal'].flatMap((kind) => [[kind, 'ground'], [kind, 'card'], [kind, `${kind}-tint`], ['ink', `${kind}-tint`]]),
  ])('%s can be read on %s', (one, other) => expect(ratio(one!, other!)).toBeGreaterThanOrEqual(4.5));
  it.each([['agent', 'card'], ['customer', 'card'], ['strong', 'card']])('%s can be seen on %s', (one, other) => expect(ratio(one, other)).toBeGreaterThanOrEqual(3));
  it('both sides of a bar are told apart', () => expect(ratio('agent', 'customer')).toBeGreaterThanOrEqual(1.8));
});
