import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { corpusStyle } from '../../../src/report/corpus/corpus-style';
import { describe, expect, it } from 'vitest';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('the page of a corpus', () => {
  it('knows the hash of its style (vitest -u writes it anew)', async () => {
    const source = readFileSync('src/report/corpus/corpus-hash.ts', 'utf8');
    await expect(source.replace(/(corpusStyleHash = ')[^']*/, (_whole, before: string) => before + hashOf(corpusStyle))).toMatchFileSnapshot(resolve('src/report/corpus/corpus-hash.ts'));
  });
});
