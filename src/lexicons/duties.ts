import type { WordClass } from '../text/lexicon';

/** Acts that a firm asks of its customers: left undone they are held against them, and "needs to sign" is no need. */
export const duties: WordClass = {
  id: 'duty',
  source: 'goodturn, 2026',
  words: [
    'accept', 'activate', 'agree', 'answer', 'apply', 'approve', 'ask', 'attach', 'authorise', 'await', 'back', 'book', 'bother', 'bring', 'call', 'cancel', 'check',
    'choose', 'claim', 'clean', 'clear', 'click', 'close', 'collect', 'come', 'complete', 'confirm', 'consider', 'contact', 'copy', 'create', 'declare', 'delete',
    'disclose', 'do', 'download', 'email', 'enable', 'ensure', 'enter', 'examine', 'fill', 'follow', 'give', 'go', 'include', 'inform', 'inspect', 'install',
    'keep', 'label', 'learn', 'leave', 'let', 'listen', 'lock', 'log', 'look', 'mail', 'make', 'measure', 'mention', 'message', 'note', 'notice', 'notify', 'open', 'order',
    'pack', 'pay', 'phone', 'pick', 'place', 'plan', 'prepare', 'protect', 'provide', 'purchase', 'put', 'raise', 'read', 'realise', 'realize', 'reboot', 'refer', 'register',
    'remember', 'remove', 'renew', 'reply', 'report', 'request', 'reset', 'respond', 'restart', 'return', 'review', 'ring', 'save', 'scan', 'secure', 'select',
    'send', 'set', 'show', 'sign', 'speak', 'specify', 'state', 'stop', 'store', 'submit', 'switch', 'take', 'tell', 'test', 'think', 'tick', 'try', 'turn', 'understand',
    'update', 'upgrade', 'upload', 'use', 'verify', 'visit', 'wait', 'warn', 'watch', 'wrap', 'write',
  ],
};
