import type { Finding } from 'goodturn';
import { make } from './make';

/** Strengths first. */
const kinds = [['strength', 'Keep doing'], ['concern', 'Do less of'], ['signal', 'The customer shows']] as const;
const most = 3;

const count = (findings: readonly Finding[], one: string): string => `${findings.length} ${one}${findings.length === 1 ? '' : 's'}`;

/** `2 strengths, 3 concerns`: of each kind that is there. */
export const counted = (findings: readonly Finding[]): string =>
  kinds.flatMap(([kind]) => {
    const all = findings.filter((one) => one.kind === kind);
    return all.length === 0 ? [] : [count(all, kind)];
  }).join(', ');

const weight = { serious: 0, moderate: 1, minor: 2 } as const;

const shortened = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ');
  return `“${line.length > 100 ? `${line.slice(0, 100).replace(/[\uD800-\uDBFF]$/, '')}…` : line}”`;
};

/** The weightiest of each kind, each a button that opens it in the conversation. */
export const glanceAt = (findings: readonly Finding[], open: (finding: Finding) => void): HTMLElement[] =>
  kinds.flatMap(([kind, title]) => {
    const all = findings.filter((one) => one.kind === kind).sort((a, b) => weight[a.impact] - weight[b.impact]);
    if (all.length === 0) return [];
    const items = all.slice(0, most).map((finding) => {
      const button = make('button', shortened(finding.quote));
      button.type = 'button';
      button.addEventListener('click', () => open(finding));
      return make('li', make('bdi', button), make('span', finding.advice));
    });
    const rest = all.length > most ? [make('li', `And ${all.length - most} more below.`)] : [];
    const section = make('section', make('h2', title), make('ul', ...items, ...rest));
    section.dataset['kind'] = kind;
    return [section];
  });
