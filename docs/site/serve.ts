import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.md': 'text/plain', '.txt': 'text/plain' };

/** A file as it is sent. */
export interface Sent {
  readonly type: string;
  readonly body: Buffer;
}

/**
 * Finds the file for a path of an address.
 *
 * @returns undefined where there is none; never one outside the folder.
 */
export const fileFor = (folder: string, pathname: string): Sent | undefined => {
  try {
    const path = join(folder, normalize(`/${decodeURIComponent(pathname)}`));
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
    return { type: `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`, body: readFileSync(file) };
  } catch {
    return undefined;
  }
};

/** Serves a folder on this machine alone; port 0 takes a free one. Resolves once it listens. */
export const serve = (folder: string, port: number): Promise<Server> => {
  const server = createServer(({ url = '/' }, response) => {
    const { type, body } = fileFor(folder, new URL(url, 'http://site').pathname) ?? {};
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain; charset=utf-8' });
    response.end(body ?? 'There is no such page.');
  });
  return new Promise((done, fail) => void server.once('error', fail).listen(port, '127.0.0.1', () => done(server)));
};
