/** What a machine may be set to: its name, the environment, and what `Intl` then says of zone and locale. */
export interface PlaceSettings {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly zone: RegExp;
  readonly locale: string;
}

/** Time zones and languages that programs stumble over: a day ahead, half hours, a dotted I, a decimal comma, none. */
export const settings: readonly PlaceSettings[] = [
  { name: 'Kiritimati, Turkish', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, zone: /Kiritimati/, locale: 'tr-TR' },
  { name: 'St John’s, German', env: { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, zone: /St_Johns/, locale: 'de-DE' },
  { name: 'Kathmandu, no language', env: { TZ: 'Asia/Kathmandu', LANG: 'C', LC_ALL: 'C' }, zone: /Kath?mandu/, locale: 'en-US' },
];
