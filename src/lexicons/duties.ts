import type { WordClass } from '../text/lexicon';

/** Acts that a firm asks of its customers: left undone they are held against them, and "needs to sign" is no need. */
export const duties: WordClass = {
  id: 'duty',
  source: 'goodturn, 2026',
  words: [
    'accept', 'agree', 'answer', 'apply', 'approve', 'ask', 'attach', 'book', 'bother', 'lock', 'tick', 'raise', 'bring', 'call', 'cancel', 'check',
    'choose', 'claim', 'clean', 'clear', 'click', 'close', 'collect', 'come', 'complete', 'confirm', 'contact', 'create', 'declare', 'delete',
    'do', 'download', 'email', 'enter', 'fill', 'follow', 'give', 'go', 'include', 'inform', 'install',
    'keep', 'learn', 'leave', 'let', 'listen', 'log', 'look', 'make', 'measure', 'mention', 'message', 'note', 'notice', 'notify', 'open', 'order',
    'pack', 'pay', 'phone', 'pick', 'place', 'plan', 'press', 'provide', 'put', 'read', 'register',
    'remember', 'remove', 'renew', 'reply', 'report', 'request', 'reset', 'respond', 'restart', 'return', 'review', 'ring', 'save', 'scan', 'select',
    'send', 'set', 'show', 'sign', 'speak', 'stop', 'submit', 'switch', 'take', 'tap', 'tell', 'test', 'think', 'touch', 'try', 'turn', 'understand',
    'update', 'upgrade', 'upload', 'use', 'verify', 'visit', 'wait', 'warn', 'watch', 'write',
  ],
};
