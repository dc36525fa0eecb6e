import { createHmac, timingSafeEqual } from 'node:crypto';

/** The X-Hub-Signature that Intercom sends with a body: HMAC-SHA1 of its bytes with your app's client secret. */
export const signatureOf = (body: Buffer, secret: string): string => `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`;

/** Takes the same time whichever letter differs, so that nobody can guess a signature letter by letter. */
export const isSigned = (body: Buffer, header: string | undefined, secret: string): boolean => {
  const [given, right] = [Buffer.from(header ?? ''), Buffer.from(signatureOf(body, secret))];
  return given.length === right.length && timingSafeEqual(given, right);
};
