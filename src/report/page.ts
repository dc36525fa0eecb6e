import { html, type Html } from './markup';
import { policyOf, scriptHash, styleHash } from './policy';
import { script } from './script';
import { style } from './style';

/** What a document is made of: one sheet of style, perhaps one script, and their hashes. */
export interface Document {
  readonly title: string;
  readonly style: string;
  readonly styleHash: string;
  readonly script?: { readonly text: string; readonly hash: string };
  /** The link for those who come by keyboard: where it leads, and its words. */
  readonly skip: readonly [id: string, words: string];
  readonly parts: Html;
}

/** A whole document around its parts. */
export const documentOf = ({ title, style: sheet, styleHash: hash, script: runs, skip: [id, words], parts }: Document): string => `${html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(hash, runs?.hash)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><meta name="format-detection" content="telephone=no"><title>${title}</title><style>${() => sheet}</style></head>
<body><a class="skip" href="#${id}">${words}</a>
${parts}
${runs !== undefined && html`<script>${() => runs.text}</script>`}</body></html>`()}\n`;

/** The document of one conversation. */
export const pageOf = (title: string, parts: Html): string => documentOf({ title, style, styleHash, script: { text: script, hash: scriptHash }, skip: ['talk', 'Skip to the conversation'], parts });
