export { redact, redactConversation } from './redact';
export type { RedactOptions } from './redact';
export { redactReport } from './redact-report';
