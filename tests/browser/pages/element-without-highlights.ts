import { define } from 'goodturn/element';

Reflect.deleteProperty(globalThis, 'Highlight');
define();
