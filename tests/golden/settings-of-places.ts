import type { Way } from './in-node';

/** What a machine may be set to: a name, a way to start Node, and what `Intl` then says of zone and locale. */
export interface PlaceSettings {
  readonly name: string;
  readonly way: Way;
  readonly zone?: string;
  readonly locale?: string;
}

/** Time zones and languages that programs stumble over: the day before, half hours, a dotted I, a decimal comma, none. */
export const settings: readonly PlaceSettings[] = [
  { name: 'Kiritimati, Turkish', way: { format: 'esm', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }, zone: 'Pacific/Kiritimati', locale: 'tr-TR' },
  { name: 'St John’s, German', way: { format: 'cjs', env: { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } }, zone: 'America/St_Johns', locale: 'de-DE' },
  { name: 'Kathmandu, no language', way: { format: 'esm', worker: true, env: { TZ: 'Asia/Kathmandu', LANG: 'C', LC_ALL: 'C' } }, zone: 'Asia/Kathmandu', locale: 'en-US' },
];
