/// <reference lib="dom" />
/*
 * Stands in for Zendesk's client in the app's frame. It is our own code and speaks to host.ts in the page around it.
 * It answers as the documented calls do: `ZAFClient.init()` (false outside of Zendesk), `client.get(path)` with an
 * object that has the path as its key and `errors`, `client.set(path, value, options)`, `client.on(event, handler)`,
 * `client.invoke('resize', size)` and `client.metadata()`.
 */
import type { Answer, Request } from './messages';

const origin = new URLSearchParams(location.search).get('origin');

const init = () => {
  if (origin === null) return false;
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  const handlers = new Map<string, ((data: unknown) => void)[]>();
  let asked = 0;
  addEventListener('message', ({ data, source }: MessageEvent<Answer>) => {
    if (source !== parent) return;
    if ('event' in data) {
      for (const handler of handlers.get(data.event) ?? []) handler(data.data);
    } else if (data.error === undefined) waiting.get(data.id)?.resolve(data.value);
    else waiting.get(data.id)?.reject(new Error(data.error));
  });
  const ask = (call: Request['call'], ...given: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      waiting.set(id, { resolve, reject });
      const request: Request = { id, call, given };
      parent.postMessage(request, origin);
    });
  return {
    get: (path: string) => ask('get', path),
    set: (path: string, value: unknown, options?: unknown) => ask('set', path, value, options),
    invoke: (name: string, value: unknown) => ask('invoke', name, value),
    metadata: () => ask('metadata'),
    on: (event: string, handler: (data: unknown) => void) => void handlers.set(event, [...(handlers.get(event) ?? []), handler]),
  };
};

Object.assign(globalThis, { ZAFClient: { init } });
