import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterAll(() => stage.close());

const page = (body: string): string => `<!doctype html><html lang="en"><head><title>A page</title>${body}</head><body></body></html>`;

describe('a stage', () => {
  it('runs a bundle of the sources, and a page’s own paths are relative', async () => {
    const { page: shown, faults } = await stage.show({
      html: page('<link rel="stylesheet" href="style.css"><script type="module" src="main.js"></script>'),
      scripts: { '/main.js': 'src/version.ts' },
      files: { '/style.css': 'body { color: rgb(1, 2, 3) }' },
    });
    expect(await shown.evaluate('getComputedStyle(document.body).color')).toBe('rgb(1, 2, 3)');
    expect(faults).toEqual([]);
  });
  it.each([
    ['a script in the page', '<script>document.title = "Run"</script>', 'script-src'],
    ['a style in the page', '<style>body { color: red }</style>', 'style-src'],
    ['a style attribute', '<meta name="a" style="color: red">', 'style-src'],
    ['an image', '<img src="a.png">', 'img-src'],
  ])('tells of %s, and the page does not get it', async (_what, body, directive) => {
    const { page: shown, faults } = await stage.show({ html: page(body) });
    // The page tells of it in a task of its own, which may come after its load.
    await expect.poll(() => faults.join('\n')).toContain(`policy ${directive}`);
    expect(await shown.title()).toBe('A page');
  });
  it('says how to install Chromium where there is none', async () => {
    vi.stubEnv('PATH', '/nowhere');
    await expect(openStage()).rejects.toThrow('apt-get install -y chromium');
    vi.unstubAllEnvs();
  });
  it('tells of errors that are thrown and of files that are not there', async () => {
    const { faults } = await stage.show({ html: page('<script type="module" src="lost.js"></script>') });
    expect(faults.join('\n')).toContain('404');
  });
  it('starts a module Worker from its own server: script-src covers it', async () => {
    const { page: shown, faults } = await stage.show({ html: page(''), scripts: { '/worker.js': 'tests/browser/echo-worker.ts' } });
    const answer = shown.evaluate(`new Promise((done) => {
      const worker = new Worker('worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => done(data);
      worker.postMessage('hello');
    })`);
    expect(await answer).toBe('hello');
    expect(faults).toEqual([]);
  });
  it.each([['', 'Content Security Policy'], ["connect-src 'self'", '']])('with %j lets a page fetch or tells of it', async (allow, fault) => {
    const { page: shown, faults } = await stage.show({ html: page(''), allow });
    const got = await shown.evaluate("fetch('./').then((answer) => answer.status, () => 'no')");
    expect(got).toBe(fault === '' ? 200 : 'no');
    expect(faults.join('\n')).toContain(fault);
  });
});
