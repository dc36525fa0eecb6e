import type { IncomingMessage } from 'node:http';

/** The bytes of a request, or undefined as soon as there are more than `limit`: nothing beyond is kept. */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (Number(request.headers['content-length'] ?? 0) > limit) resolve(undefined);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) resolve(undefined);
      else chunks.push(chunk);
    });
    // Characters may be cut between two chunks: join bytes first, and read them as text later.
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
