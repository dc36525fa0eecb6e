import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { css, html, rowsOf, set, textOf } from './element-page';
import { found, reply, replyFindings } from './found';
import { onStage } from './on-stage';
import type { Scene, Stage } from './stage';

const show = onStage();

const open = async (scene: Partial<Scene> = {}, options: Parameters<Stage['show']>[1] = {}): Promise<Page> => {
  const { page } = await show({ html, scripts: { '/main.js': 'tests/browser/pages/element.ts' }, files: { '/style.css': css }, ...scene }, options);
  await set(page, { text: reply, findings: replyFindings });
  return page;
};
/** A computed style of the first part of that name. */
const styleOf = (page: Page, part: string, property: string): Promise<string> =>
  page.evaluate(([name, key]) => getComputedStyle(document.querySelector('goodturn-text')!.shadowRoot!.querySelector(`[part~=${name}]`)!).getPropertyValue(key), [part, property] as const);

/** What a screen reader is given: role, name, description and state of everything it does not skip. */
const heard = async (page: Page): Promise<{ readonly role: string; readonly name: string; readonly description: string; readonly expanded: unknown }[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: (typeof nodes)[number] | undefined): typeof nodes => (node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))]);
  return inOrder(nodes[0]).filter(({ ignored }) => !ignored).map(({ role, name, description, properties }) => ({
    role: String(role?.value), name: String(name?.value ?? ''), description: String(description?.value ?? ''), expanded: properties?.find((one) => one.name === 'expanded')?.value.value,
  }));
};

describe('for a screen reader', () => {
  it('is a group with a list of buttons, each named and described in full', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('goodturn-text')!.setAttribute('label', 'Your reply'));
    const tree = await heard(page);
    expect(tree.filter(({ role }) => role === 'group').map(({ name }) => name)).toEqual(['Your reply']);
    expect(tree.filter(({ role }) => role === 'list').map(({ name }) => name)).toEqual(['Findings']);
    expect(tree.filter(({ role }) => role === 'listitem')).toHaveLength(3);
    expect(tree.filter(({ role, name }) => role === 'button' && name !== 'After').map(({ name, description, expanded }) => [name, description, expanded])).toEqual([
      ['Strength “I\'m so sorry”', 'This says sorry. Keep doing this. Principle: Put the person before the fix.', false],
      ['Concern “You should have called us”', 'This can read as putting the fault on the customer. Say what happened, then what you will do about it. Principle: Build on strengths. Preview: may be mistaken.', false],
      ['Signal “called us on Monday”', 'This speaks of the phone. Offer the chat too. Principle: Ask.', false],
    ]);
    expect(tree.some(({ role, name }) => role === 'StaticText' && name === reply)).toBe(true);
  });
  it('offers suggestions where details are open, with what they are good for', async () => {
    const page = await open();
    await page.evaluate((key) => document.querySelector('goodturn-text')!.open(key), replyFindings[1]!.key);
    const tree = await heard(page);
    expect(tree.filter(({ role }) => role === 'list').map(({ name }) => name)).toEqual(['Findings', 'Other wordings']);
    expect(tree.filter(({ expanded }) => expanded === true).map(({ name }) => name)).toEqual(['Concern “You should have called us”']);
    expect(tree.filter(({ role }) => role === 'button').map(({ name }) => name)).toContain('We missed you on Monday');
  });
  it.each(['highlight', 'mark'])('reads the text without a gap with %s', async (marking) => {
    const page = await open();
    await set(page, { marking });
    const words = (await heard(page)).filter(({ role }) => role === 'StaticText').map(({ name }) => name).join('');
    expect(words.replace(/\s/g, '')).toContain(reply.replace(/\s/g, ''));
  });
  it('announces what is new and no more than that, politely, unless it is to be quiet', async () => {
    const page = await open();
    const announced = (): Promise<string | null> => page.evaluate(() => document.querySelector('goodturn-text')!.shadowRoot!.querySelector('[role=status]')!.textContent);
    expect(await announced()).toBe('Strength: “I\'m so sorry”. This says sorry. Concern: “You should have called us”. This can read as putting the fault on the customer. And 1 more.');
    const longer = `${reply} Calm down.`;
    const more = [...replyFindings.map((one) => ({ ...one, key: `new ${one.key}` })), found(longer, 'Calm down', { message: 'This can read as an order.' })];
    await set(page, { text: longer, findings: more });
    expect(await announced()).toBe('Concern: “Calm down”. This can read as an order.');
    await set(page, { findings: more.slice(1) });
    expect(await announced()).toBe('Concern: “Calm down”. This can read as an order.');
    await page.evaluate(() => document.querySelector('goodturn-text')!.toggleAttribute('quiet', true));
    await set(page, { findings: [...more, found(longer, 'noon')] });
    expect(await announced()).toBe('Concern: “Calm down”. This can read as an order.');
  });
});

/** How far apart two colours are, from 1 to 21, as WCAG counts it. */
const contrast = (one: string, other: string): number => {
  const light = (colour: string): number => {
    const [r, g, b] = colour.match(/[\d.]+/g)!.slice(0, 3).map(Number).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe('what it looks like', () => {
  it.each([['light', 'rgb(255, 255, 255)'], ['dark', 'rgb(18, 18, 18)']] as const)('follows the page’s %s scheme, with contrast enough', async (colorScheme, background) => {
    const page = await open({}, { colorScheme });
    const colours = await page.evaluate(() => Array.from(document.querySelector('goodturn-text')!.shadowRoot!.querySelectorAll('[part=kind]'), (one) => getComputedStyle(one).color));
    expect(new Set(colours).size).toBe(3);
    for (const colour of colours) expect(contrast(colour, background)).toBeGreaterThan(4.5);
  });
  it('stays light on a page that knows no dark scheme', async () => {
    const page = await open({ files: { '/style.css': '' } }, { colorScheme: 'dark' });
    expect(contrast(await styleOf(page, 'kind', 'color'), 'rgb(255, 255, 255)')).toBeGreaterThan(4.5);
  });
  it('takes the page’s font and colours, its properties, and rules for its parts', async () => {
    const page = await open({ files: { '/style.css': 'goodturn-text { font: 20px monospace; color: rgb(1, 2, 3); --goodturn-strength: rgb(4, 5, 6); } goodturn-text::part(suggestion) { border-top-width: 7px; }' } });
    expect(await styleOf(page, 'text', 'font-family')).toBe('monospace');
    expect(await styleOf(page, 'finding', 'color')).toBe('rgb(1, 2, 3)');
    expect(await styleOf(page, 'kind', 'color')).toBe('rgb(4, 5, 6)');
    expect(await styleOf(page, 'suggestion', 'border-top-width')).toBe('7px');
  });
  it('draws the three kinds with lines of different form', async () => {
    const page = await open();
    await set(page, { marking: 'mark', findings: [replyFindings[0]!, replyFindings[1]!, found(reply, 'noon', { kind: 'signal' })] });
    const lines = await page.evaluate(() => Array.from(document.querySelector('goodturn-text')!.shadowRoot!.querySelectorAll('mark'), (mark) => getComputedStyle(mark).textDecorationStyle));
    expect(lines).toEqual(['solid', 'wavy', 'dotted']);
  });
  it.each(['highlight', 'mark'])('uses the reader’s own colours where they are forced, with %s', async (marking) => {
    const page = await open({}, { forcedColors: 'active', colorScheme: 'light' });
    await set(page, { marking });
    expect([await styleOf(page, 'kind', 'color'), await styleOf(page, 'text', 'color')]).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
    const strength = await page.evaluate(() => getComputedStyle(document.querySelector('goodturn-text')!.shadowRoot!.querySelector('[part=text]')!, '::highlight(goodturn-strength)').backgroundColor);
    expect(strength).toBe('rgba(0, 0, 0, 0)');
  });
  it('fits 320 pixels, whatever the words', async () => {
    const page = await open({}, { viewport: { width: 320, height: 500 } });
    const long = 'x'.repeat(400);
    await set(page, { text: long, findings: [found(long, long.slice(0, 300), { message: long, advice: long, suggestions: [{ text: long, why: long }] })] });
    await page.evaluate(() => document.querySelector('goodturn-text')!.shadowRoot!.querySelector('button')!.click());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
  it.each(['highlight', 'mark'])('scrolls a text with a height of its own to the finding in focus, with %s', async (marking) => {
    const page = await open({ files: { '/style.css': `${css} goodturn-text::part(text) { max-height: 100px; overflow: auto; }` } });
    const long = `Calm down. ${'We looked into it. '.repeat(300)}You should have called us. ${'We looked into it. '.repeat(300)}`;
    await set(page, { marking, text: long, findings: [found(long, 'Calm down'), found(long, 'You should have called us')] });
    const seen = async (): Promise<boolean> => page.evaluate((name) => {
      const root = document.querySelector('goodturn-text')!.shadowRoot!;
      const box = root.querySelector('[part=text]')!.getBoundingClientRect();
      const pointed = name === 'mark' ? root.querySelector('mark[part~=pointed]')! : [...(CSS.highlights.get('goodturn-pointed') as unknown as Set<Range>)][0]!;
      const { top, bottom } = pointed.getBoundingClientRect();
      return top >= box.top - 1 && bottom <= box.bottom + 1;
    }, marking);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    for (const key of ['End', 'Home']) {
      await page.evaluate(() => document.querySelector('goodturn-text')!.shadowRoot!.querySelector<HTMLElement>('[part~=finding][tabindex="0"]')!.focus());
      await page.keyboard.press(key);
      expect(await seen(), key).toBe(true);
    }
    expect(await page.evaluate(() => document.querySelector('goodturn-text')!.shadowRoot!.querySelector('[part=text]')!.scrollTop)).toBeLessThan(30);
  });
  it('has a ring around what has the focus', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!.shadowRoot!.activeElement!).outlineStyle)).toBe('solid');
  });
});

describe('as an element', () => {
  const highlights = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.get('goodturn-concern')?.size ?? 0);
  it('takes attributes, from markup as well', async () => {
    const markup = html.replace('<goodturn-text>', '<goodturn-text text="Calm &lt;down&gt;" turn="2" marking="mark" label="A note">');
    const page = await open({ html: markup });
    await page.evaluate(() => document.querySelector('goodturn-text')!.setAttribute('text', 'Calm <up> down'));
    await set(page, { findings: [found('Calm <up> down', 'Calm', { turn: 2 }), found('Calm <up> down', 'down', { turn: 1 })] });
    expect([await textOf(page), await rowsOf(page)]).toEqual(['Calm <up> down', ['Concern “Calm”']]);
    expect(await page.evaluate(() => [document.querySelector('goodturn-text')!.turn, document.querySelector('goodturn-text')!.marking])).toEqual([2, 'mark']);
    await page.evaluate(() => document.querySelector('goodturn-text')!.removeAttribute('turn'));
    expect(await rowsOf(page)).toHaveLength(2);
  });
  it('takes over properties that were set before it was defined', async () => {
    const { page } = await show({ html, scripts: { '/main.js': 'tests/browser/pages/element-late.ts' }, files: { '/style.css': css } });
    expect(await textOf(page)).toBe('Set early');
  });
  it('can be defined again, and under other names', async () => {
    const page = await open({ scripts: { '/main.js': 'tests/browser/pages/element-twice.ts' } });
    expect(await page.evaluate(() => [customElements.get('goodturn-text') !== undefined, customElements.get('other-text') !== undefined])).toEqual([true, true]);
    expect(await rowsOf(page)).toHaveLength(3);
  });
  it('leaves no highlight behind when it goes, draws again when it comes back, and shares the page with others', async () => {
    const page = await open();
    expect(await highlights(page)).toBe(1);
    await page.evaluate(async ([text, findings]) => {
      const other = Object.assign(document.createElement('goodturn-text'), { id: 'other', text, findings });
      document.body.append(other);
      await Promise.resolve();
    }, [reply, replyFindings] as const);
    expect(await highlights(page)).toBe(2);
    await page.evaluate(() => {
      const element = document.querySelector('goodturn-text')!;
      element.remove();
      Object.assign(globalThis, { kept: element });
    });
    expect(await highlights(page)).toBe(1);
    await page.evaluate(async () => {
      document.body.prepend((globalThis as unknown as { kept: HTMLElement }).kept);
      await Promise.resolve();
    });
    expect([await highlights(page), await textOf(page)]).toEqual([2, reply]);
  });
  it('opens a finding by its key and says where there is none', async () => {
    const page = await open();
    expect(await page.evaluate(([good]) => [document.querySelector('goodturn-text')!.open(good!), document.querySelector('goodturn-text')!.open('none')], [replyFindings[2]!.key])).toEqual([true, false]);
    await page.evaluate(() => document.querySelector('goodturn-text')!.close());
    expect(await page.evaluate(() => document.querySelector('goodturn-text')!.shadowRoot!.querySelectorAll('[part=details]:not([hidden])').length)).toBe(0);
  });
  it('draws with marks where the browser has no highlights', async () => {
    const page = await open({ scripts: { '/main.js': 'tests/browser/pages/element-without-highlights.ts' } });
    await set(page, { marking: 'highlight' });
    expect(await page.evaluate(() => document.querySelector('goodturn-text')!.shadowRoot!.querySelectorAll('mark').length)).toBe(4);
  });
});
