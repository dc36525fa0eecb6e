/** Formats that conversations are read from. */
export const inputFormats = [
  'transcript',
  'json',
  'ndjson',
  'zendesk-comments',
  'zendesk-app',
  'gorgias',
  'hubspot',
  'salesforce',
  'webvtt',
  'deepgram',
  'whisper',
  'slack',
  'whatsapp',
  'convokit',
  'twcs',
  'intercom',
  'zendesk-events',
  'zendesk-audits',
  'zendesk-log',
  'freshdesk',
  'help-scout',
  'front',
  'front-plugin',
] as const;

/** The name of a format that conversations are read from. */
export type InputFormat = (typeof inputFormats)[number];
