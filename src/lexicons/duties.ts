import type { WordClass } from '../text/lexicon';

/** Acts that a firm asks of its customers: left undone they are held against them, and "needs to sign" is no need. */
export const duties: WordClass = {
  id: 'duty',
  source: 'goodturn, 2026',
  words: [
    'accept', 'activate', 'agree', 'answer', 'apply', 'approve', 'ask', 'attach', 'book', 'bother', 'bring', 'call', 'cancel', 'check',
    'choose', 'claim', 'clean', 'clear', 'click', 'close', 'collect', 'come', 'complete', 'confirm', 'contact', 'copy', 'create', 'declare', 'delete',
    'do', 'download', 'email', 'enable', 'ensure', 'enter', 'fill', 'follow', 'give', 'go', 'include', 'inform', 'install',
    'keep', 'label', 'learn', 'leave', 'let', 'listen', 'lock', 'log', 'look', 'make', 'measure', 'mention', 'message', 'note', 'notice', 'notify', 'open', 'order',
    'pack', 'pay', 'phone', 'pick', 'place', 'plan', 'prepare', 'protect', 'provide', 'put', 'raise', 'read', 'register',
    'remember', 'remove', 'renew', 'reply', 'report', 'request', 'reset', 'respond', 'restart', 'return', 'review', 'ring', 'save', 'scan', 'select',
    'send', 'set', 'show', 'sign', 'speak', 'stop', 'submit', 'switch', 'take', 'tell', 'test', 'think', 'tick', 'try', 'turn', 'understand',
    'update', 'upgrade', 'upload', 'use', 'verify', 'visit', 'wait', 'warn', 'watch', 'write',
  ],
};
