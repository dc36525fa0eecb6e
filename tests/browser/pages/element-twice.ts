import { define } from 'goodturn/element';

define();
define();
define('other-text');
