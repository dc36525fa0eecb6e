import type { Finding } from 'goodturn';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { css, focusOf, html, openDetailsOf, rowsOf, set, textOf } from './element-page';
import { found, reply, replyFindings } from './found';
import { onStage } from './on-stage';
import type { Scene, Stage } from './stage';

const markings = ['highlight', 'mark'] as const;

const show = onStage();

const open = async (scene: Partial<Scene> = {}, options: Parameters<Stage['show']>[1] = {}): Promise<Page> => {
  const { page } = await show({ html, scripts: { '/main.js': 'tests/browser/pages/element.ts' }, files: { '/style.css': css }, ...scene }, options);
  return page;
};

const openReply = async (marking = 'auto', options = {}): Promise<Page> => {
  const page = await open({}, options);
  await set(page, { text: reply, findings: replyFindings, marking });
  return page;
};

/** Keeps what the element tells of, as `[type, detail]`. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told: unknown[] = [];
    for (const type of ['goodturn-apply', 'goodturn-open', 'goodturn-unplaced'] as const) document.addEventListener(type, ((event: CustomEvent) => void told.push([type, event.detail])) as EventListener);
    Object.assign(globalThis, { told });
  });
const told = (page: Page): Promise<[string, Record<string, unknown>][]> => page.evaluate(() => (globalThis as unknown as { told: [string, Record<string, unknown>][] }).told);

/** Where the words of one kind are drawn, as rectangles of the page: from highlights or marks, whichever there are. */
const drawnRects = (page: Page, kind: string): Promise<number[][]> =>
  page.evaluate((name) => {
    const root = document.querySelector('goodturn-text')!.shadowRoot!;
    const marks = Array.from(root.querySelectorAll(`mark[part~=${name}]`));
    const ranges = Array.from((CSS.highlights.get(`goodturn-${name}`) ?? new Set()) as Set<Range>);
    return [...marks, ...ranges].flatMap((one) => Array.from(one.getClientRects(), ({ left, top, right, bottom }) => [left, top, right, bottom]));
  }, kind);

/** Where the same words are in an ordinary paragraph of the same shape that stands in the element's place. */
const plainRects = async (page: Page, text: string, { start, end }: Finding['span']): Promise<number[][]> =>
  page.evaluate(([written, from, to]) => {
    const box = document.querySelector('goodturn-text')!.shadowRoot!.querySelector('[part=text]')!;
    const probe = document.createElement('div');
    const words = document.createElement('span');
    words.textContent = written.slice(from, to);
    probe.id = 'probe';
    probe.dir = 'auto';
    probe.append(written.slice(0, from), words, written.slice(to));
    document.body.append(probe);
    const [here, there] = [box.getBoundingClientRect(), probe.getBoundingClientRect()];
    const rects = Array.from(words.getClientRects(), ({ left, top, right, bottom }) => [left - there.left + here.left, top - there.top + here.top, right - there.left + here.left, bottom - there.top + here.top]);
    probe.remove();
    return rects;
  }, [text, start, end] as const);

/** The smallest box around rectangles. */
const around = (rects: readonly (readonly number[])[]): number[] => [0, 1, 2, 3].map((side) => Math[side < 2 ? 'min' : 'max'](...rects.map((rect) => rect[side]!)));

describe.each(markings)('with %s', (marking) => {
  const probe = `${css} #probe { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; line-height: 1.8 }`;
  it.each([
    ['one line', 'Please calm down now.', 'calm down'],
    ['several lines', `${'We looked into it. '.repeat(20)}You should have called us, for ${'we could have helped. '.repeat(10)}`, 'You should have called us, for we could have helped. we could'],
    ['line ends of both kinds', 'One.\r\nTwo two.\n\nThree calm\r\ndown.', 'calm\r\ndown'],
    ['emoji and astral letters', '👩‍👩‍👧 𝒳 😀 calm down 🇳🇬', 'calm down'],
    ['words right after an emoji', 'Hi👩‍👩‍👧calm', 'calm'],
    ['Hebrew and Arabic', 'שלום, calm down בבקשה. مرحبا', 'בבקשה'],
    ['accents', 'Cafe\u0301, calm down', 'calm down'],
    ['tabs and runs of spaces', 'a\t\tb      calm   down', 'calm   down'],
  ])('words lie where a plain paragraph has them: %s', async (_what, text, quote) => {
    const page = await open({ files: { '/style.css': probe } }, { viewport: { width: 500, height: 600 } });
    const finding = found(text, quote);
    await set(page, { text, findings: [finding], marking });
    expect(await textOf(page)).toBe(text);
    const [drawn, plain] = [around(await drawnRects(page, 'concern')), around(await plainRects(page, text, finding.span))];
    for (const side of [0, 1, 2, 3]) expect(Math.abs(drawn[side]! - plain[side]!)).toBeLessThan(1.5);
  });

  it('draws in the way it was told, and the text stays the same', async () => {
    const page = await openReply(marking);
    const counts = await page.evaluate(() => [document.querySelector('goodturn-text')!.shadowRoot!.querySelectorAll('mark').length, CSS.highlights.get('goodturn-concern')?.size ?? 0]);
    expect(counts).toEqual(marking === 'mark' ? [4, 0] : [0, 1]);
    for (const other of [...markings, marking]) {
      await set(page, { marking: other });
      expect(await textOf(page)).toBe(reply);
    }
  });

  it('takes findings that overlap, nest and repeat', async () => {
    const page = await open();
    const quotes = [reply, 'should have called', 'have', 'have called us', reply, 'have'];
    await set(page, { text: reply, marking, findings: quotes.map((quote, index) => found(reply, quote, { kind: index % 2 === 0 ? 'concern' : 'strength' })) });
    expect(await textOf(page)).toBe(reply);
    expect(await rowsOf(page)).toHaveLength(6);
  });

  it('shows 100,000 characters with 500 findings', async () => {
    const page = await open();
    const text = 'You should have called us. We are here all day and glad to help. '.repeat(1600).slice(0, 100_000);
    const findings = Array.from({ length: 500 }, (_one, index) => found(text, 'You should have called us', {}, index));
    const begun = Date.now();
    await set(page, { text, findings, marking });
    expect(await rowsOf(page)).toHaveLength(500);
    expect(await textOf(page)).toBe(text);
    expect(Date.now() - begun).toBeLessThan(15_000);
  }, 60_000);

  it('never reads text as markup', async () => {
    const page = await open();
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>"\'>&lt;b&gt;';
    await set(page, { text: evil, marking, findings: [found(evil, evil, { message: evil, advice: evil, detector: evil, principle: evil as Finding['principle'], kind: evil as Finding['kind'], suggestions: [{ text: evil, why: evil }] })] });
    expect(await textOf(page)).toBe(evil);
    const made = await page.evaluate(() => Array.from(document.querySelector('goodturn-text')!.shadowRoot!.querySelectorAll('*'), ({ localName }) => localName));
    expect(made.filter((name) => !['div', 'ul', 'li', 'p', 'span', 'button', 'kbd', 'mark'].includes(name))).toEqual([]);
    expect(await page.title()).toBe('Element');
  });

  it('opens the finding under a click, the shortest of several, and none where text is selected', async () => {
    const page = await openReply(marking);
    await listen(page);
    const [left, top, , bottom] = around(await drawnRects(page, 'signal')) as [number, number, number, number];
    await page.mouse.click(left + 5, (top + bottom) / 2);
    expect((await told(page)).map(([type, { finding }]) => [type, (finding as Finding).quote])).toEqual([['goodturn-open', 'called us on Monday']]);
    expect(await focusOf(page)).toContain('called us on Monday');
    const [from, above, to, below] = around(await drawnRects(page, 'strength')) as [number, number, number, number];
    await page.mouse.move(from + 2, (above + below) / 2);
    await page.mouse.down();
    await page.mouse.move(to - 2, (above + below) / 2);
    await page.mouse.up();
    expect(await told(page)).toHaveLength(1);
  });

  it('sets off the finding in focus', async () => {
    const page = await openReply(marking);
    await page.keyboard.press('Tab');
    const pointed = await page.evaluate(() => {
      const marks = Array.from(document.querySelector('goodturn-text')!.shadowRoot!.querySelectorAll('mark[part~=pointed]'), ({ textContent }) => textContent);
      return [...marks, ...Array.from((CSS.highlights.get('goodturn-pointed') ?? new Set()) as Set<Range>, String)].join('');
    });
    expect(pointed).toBe("I'm so sorry");
  });
});

describe('by keyboard', () => {
  it('is one stop for Tab, and the arrows walk', async () => {
    const page = await openReply();
    await page.keyboard.press('Tab');
    const walked = [await focusOf(page)];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'ArrowUp']) {
      await page.keyboard.press(key);
      walked.push(await focusOf(page));
    }
    expect(walked.map((text) => text.split(' ')[0])).toEqual(['Strength', 'Concern', 'Signal', 'Signal', 'Strength', 'Signal', 'Concern']);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toBe('After');
    await page.keyboard.press('Shift+Tab');
    expect(await focusOf(page)).toContain('Concern');
  });
  it('opens by Enter, one at a time, and closes by Escape or Enter', async () => {
    const page = await openReply();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await openDetailsOf(page)).toEqual(['This says sorry.']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await openDetailsOf(page)).toEqual(['This can read as putting the fault on the customer.']);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toBe('A call on Monday would have reached us');
    await page.keyboard.press('Escape');
    expect([await openDetailsOf(page), await focusOf(page)]).toEqual([[], 'Concern “You should have called us”']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await openDetailsOf(page)).toEqual([]);
  });
  it('leaves Escape to the page where nothing is open, and keeps it where something is', async () => {
    const page = await openReply();
    await page.evaluate(() => addEventListener('keydown', ({ key }) => void (document.title += ` ${key}`)));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('Element Tab Enter Escape');
  });
  it('applies the first suggestion by one key, and changes nothing itself', async () => {
    const page = await openReply();
    await listen(page);
    for (const key of ['Tab', 'a', 'ArrowDown', 'Control+a', 'a']) await page.keyboard.press(key);
    const text = "I'm so sorry about the wait, Mrs Okafor. A call on Monday would have reached us on Monday. I will ring you by noon.";
    expect(await told(page)).toEqual([['goodturn-apply', { finding: replyFindings[1], suggestion: replyFindings[1]!.suggestions![0], text }]]);
    expect(await textOf(page)).toBe(reply);
  });
  it('applies any suggestion by its button', async () => {
    const page = await openReply();
    await listen(page);
    await page.evaluate((key) => document.querySelector('goodturn-text')!.open(key), replyFindings[1]!.key);
    await page.click('text=We missed you on Monday');
    expect((await told(page)).at(-1)![1]['suggestion']).toEqual(replyFindings[1]!.suggestions![1]);
  });
});

describe('when findings change', () => {
  it('keeps the focus and what is open, though text, keys and objects are new', async () => {
    const page = await openReply();
    for (const key of ['Tab', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.evaluate(() => void document.querySelector('goodturn-text')!.shadowRoot!.addEventListener('focusout', () => void (document.title = 'lost')));
    const longer = `Hello. ${reply} Best`;
    const moved = replyFindings.map((finding) => ({ ...found(longer, finding.quote), ...finding, key: `other ${finding.key}`, span: found(longer, finding.quote).span }));
    for (const [text, findings] of [[reply, replyFindings], [longer, moved], [longer, [found(longer, 'Hello'), ...moved]]] as const) {
      await set(page, { text, findings });
      expect(await focusOf(page)).toContain('You should have called us');
      expect(await openDetailsOf(page)).toHaveLength(1);
    }
    expect(await page.title()).toBe('Element');
  });
  it('moves the focus to the next finding when its own goes, and stays inside when none is left', async () => {
    const page = await openReply();
    for (const key of ['Tab', 'ArrowDown']) await page.keyboard.press(key);
    await set(page, { findings: [replyFindings[0]!, replyFindings[2]!] });
    expect(await focusOf(page)).toContain('Signal');
    await set(page, { findings: [replyFindings[0]!] });
    expect(await focusOf(page)).toContain('Strength');
    await set(page, { findings: [] });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('goodturn-text');
    expect(await rowsOf(page)).toEqual([]);
  });
  it('leaves the text node alone where the text is the same', async () => {
    const page = await openReply('mark');
    const same = await page.evaluate(async (findings) => {
      const element = document.querySelector('goodturn-text')!;
      const first = (): ChildNode | null => element.shadowRoot!.querySelector('[part=text]')!.firstChild;
      const before = first();
      element.findings = findings;
      await Promise.resolve();
      return before === first();
    }, replyFindings);
    expect(same).toBe(true);
  });
  it('tells of findings that do not belong to the text, once, and shows the others', async () => {
    const page = await openReply();
    await listen(page);
    const text = reply.replace('You should', 'You must');
    await set(page, { text });
    await set(page, { marking: 'mark' });
    expect((await told(page)).map(([type, { findings }]) => [type, (findings as Finding[]).map(({ quote }) => quote)])).toEqual([['goodturn-unplaced', ['You should have called us', 'called us on Monday']]]);
    expect(await rowsOf(page)).toEqual(['Strength “I\'m so sorry”']);
    await set(page, { findings: [null, 5, {}, { span: {} }] as unknown as Finding[] });
    await set(page, { findings: 'nonsense' as unknown as Finding[], text: undefined as unknown as string });
    expect([await rowsOf(page), await textOf(page)]).toEqual([[], '']);
  });
});
