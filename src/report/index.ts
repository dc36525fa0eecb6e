export { formatHtml } from './format-html';
export { type Readings, readingsOf, redactReadings } from './readings';
