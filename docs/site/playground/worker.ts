/** Written in by the build: the length of model.json, which no header tells where it travels compressed. */
declare const modelBytes: number;

/** What the page is told before the worker can be spoken to. */
export type Told = { readonly kind: 'progress'; readonly loaded: number; readonly total: number } | { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly message: string };

const scope = globalThis as unknown as { postMessage(told: Told): void; goodturnModel?: unknown };

const fetchModel = async (): Promise<string> => {
  const response = await fetch(new URL('model.json', import.meta.url));
  if (!response.ok || response.body === null) throw new Error(`The server answered ${response.status}.`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let loaded = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    loaded += next.value.length;
    parts.push(decoder.decode(next.value, { stream: true }));
    scope.postMessage({ kind: 'progress', loaded, total: modelBytes });
  }
  return parts.join('') + decoder.decode();
};

const start = async (): Promise<void> => {
  scope.goodturnModel = JSON.parse(await fetchModel());
  await import('goodturn/web-worker');
  scope.postMessage({ kind: 'ready' });
};

start().catch((error: unknown) => scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }));
