import { define } from 'goodturn/element';

define();
