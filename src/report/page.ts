import { html, type Html } from './markup';
import { policyOf, scriptHash, styleHash } from './policy';
import { script } from './script';
import { style } from './style';

/** A whole document around its parts. */
export const pageOf = (title: string, parts: Html): string => `${html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(styleHash, scriptHash)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><meta name="format-detection" content="telephone=no"><title>${title}</title><style>${() => style}</style></head>
<body><a class="skip" href="#talk">Skip to the conversation</a>
${parts}
<script>${() => script}</script></body></html>`()}\n`;
