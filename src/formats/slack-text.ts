import { withoutEscapes } from './escapes';

/**
 * Reads the words of Slack's own marking: people and channels by name, links by their label.
 *
 * @param nameOf - the name that belongs to a person's id
 * @example
 * slackText('<@U1> see <https://a.example|the page> &amp; <#C2|help>', () => 'Sam') // => '@Sam see the page & #help'
 */
export const slackText = (text: string, nameOf: (id: string) => string | undefined): string =>
  withoutEscapes(text.replace(/<([@#!]?)([^<>|\n]{1,2000})(?:\|([^<>]{0,2000}))?>/g, (_all, sign: string, target: string, label?: string) => {
    const shown = label?.trim() ?? '';
    if (sign === '@') return `@${nameOf(target) ?? (shown || target)}`;
    if (sign === '#') return `#${shown || target}`;
    if (sign === '!') return shown || `@${target.split('^')[0] ?? target}`;
    return shown || target.replace(/^mailto:/, '');
  })).trim();
