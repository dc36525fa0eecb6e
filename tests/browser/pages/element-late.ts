import { define } from 'goodturn/element';

/** Before the definition the element is a plain one, and takes any property. */
const element = document.querySelector('goodturn-text');
if (element !== null) Object.assign(element, { text: 'Set early' });
define();
