import { expect, it } from 'vitest';
import { participleOf } from '../../src/text/participle';

const participles = {
  attach: 'attached', include: 'included', enclose: 'enclosed', provide: 'provided', submit: 'submitted', send: 'sent', return: 'returned', sign: 'signed', complete: 'completed', upload: 'uploaded', pay: 'paid', fill: 'filled', enter: 'entered', follow: 'followed', confirm: 'confirmed', cancel: 'cancelled', keep: 'kept', bring: 'brought', choose: 'chosen', select: 'selected', give: 'given', put: 'put', update: 'updated', save: 'saved', register: 'registered',
  post: 'posted', use: 'used', set: 'set', press: 'pressed', click: 'clicked', scan: 'scanned', activate: 'activated', renew: 'renewed', write: 'written', add: 'added', print: 'printed', remove: 'removed', connect: 'connected', install: 'installed', tick: 'ticked', order: 'ordered', type: 'typed', show: 'shown', reset: 'reset', charge: 'charged', close: 'closed', switch: 'switched',
};

it.each(Object.entries(participles))('%s, %s', (verb, participle) => expect(participleOf(verb)).toBe(participle));
it.each(['sing', 'constructor', 'sent', ''])('knows none of %j', (word) => expect(participleOf(word)).toBeUndefined());
