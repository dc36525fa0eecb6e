export type { Fault } from './fault';
export { settingsSchema } from './json-schema';
export type { JsonSchema } from './json-schema';
export { lexiconsIn } from './known';
export type { LexiconUse } from './known';
export { readSettings, readSilences, settingsFaults } from './read-settings';
export type { ReadOptions } from './read-settings';
export { formatSilences, unusedSilences, withSilence } from './silences';
