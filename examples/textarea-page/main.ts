import { define } from 'goodturn/element';
import { coachInput, connect } from 'goodturn/live';

define();
const textarea = document.querySelector('textarea');
const element = document.querySelector('goodturn-text');
const trouble = document.querySelector('#trouble');
if (textarea === null || element === null || trouble === null) throw new Error('The page lacks its textarea, its element or its place for trouble.');

const onError = (error: unknown): void => void (trouble.textContent = `Coaching has stopped: ${String(error)}`);

/** The engine runs in a Worker, so typing never waits for it. It knows what the customer wrote. */
const session = connect(new Worker(new URL('worker.js', document.baseURI), { type: 'module' })).open({
  conversation: { turns: [{ role: 'customer', text: 'My parcel was due on Monday, and I waited in all day.' }] },
  settings: { preview: true },
});
const coached = coachInput({
  session: { draft: async (text, options) => (await session).draft(text, options) },
  onFindings: (findings, { text }) => void Object.assign(element, { text, findings }),
  onError,
});

textarea.addEventListener('input', (event) => coached.input(textarea.value, { composing: event instanceof InputEvent && event.isComposing }));
textarea.addEventListener('compositionend', () => coached.input(textarea.value));

/** A better wording goes where its finding was. */
element.addEventListener('goodturn-apply', ({ detail: { text } }) => {
  textarea.value = text;
  coached.input(text);
  void coached.flush();
});
