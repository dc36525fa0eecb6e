/** Participles of verbs for what customers send, fill in, keep and follow. */
const known: Readonly<Record<string, string>> = {
  attach: 'attached', include: 'included', enclose: 'enclosed', provide: 'provided', submit: 'submitted', send: 'sent', return: 'returned', sign: 'signed', complete: 'completed', upload: 'uploaded', pay: 'paid', fill: 'filled', enter: 'entered', follow: 'followed', confirm: 'confirmed', cancel: 'cancelled', keep: 'kept',
  bring: 'brought', choose: 'chosen', select: 'selected', give: 'given', put: 'put', update: 'updated', save: 'saved', register: 'registered', post: 'posted', use: 'used', set: 'set', press: 'pressed', click: 'clicked', scan: 'scanned', activate: 'activated', renew: 'renewed', write: 'written', add: 'added', print: 'printed', remove: 'removed', connect: 'connected', install: 'installed', tick: 'ticked', order: 'ordered', type: 'typed', show: 'shown', reset: 'reset', charge: 'charged', close: 'closed', switch: 'switched',
};

/**
 * The past participle of a verb, where it is known.
 *
 * @example
 * participleOf('send') // => 'sent'
 */
export const participleOf = (lemma: string): string | undefined => (Object.hasOwn(known, lemma) ? known[lemma] : undefined);
