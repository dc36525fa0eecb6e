import type { AnnotatedText, Clause } from '../../text/annotated-text';

/** A clause in plain words, and the token that each place of it stands for. */
export interface Plain {
  readonly said: string;
  readonly at: readonly number[];
}

const small = /^(?:just|really|very|so|even|completely|totally|actually|now|already|also|quite|pretty|rather|simply|literally|suddenly|apparently|clearly|obviously|frankly|then|ever|absolutely|extremely|basically|well|both|bloody|fucking|damn|please|immediately|recently|finally|properly|eventually|of course)$/;
const units = /^(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?)$/;
const amounts = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|couple|many|\d.*)$/;
const articles = /^(?:the|an?|your|his|her|their|its|these|those|ur)$/;

/** Words of a clause with forms of be, numbers, units of time, determiners and the writers' own marked; small adverbs left out. */
export const plainOf = ({ tokens }: AnnotatedText, clause: Clause): Plain => {
  let said = '';
  const at: number[] = [];
  for (let index = clause.from; index < clause.to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'mention' || small.test(token.normal)) continue;
    const next = tokens[index + 1]?.normal ?? '';
    const { normal } = token;
    if (/^an?$/.test(normal) && amounts.test(next) && next !== 'one') continue;
    const word =
      token.lemma === 'be' || normal === "'re" || normal === "'m" || (normal === "'s" && (token.pos === 'AUX' || tokens[index + 1]?.pos !== 'NOUN')) ? 'BE'
        : normal === 'my' || normal === 'our' ? 'MY'
          : units.test(normal) ? 'TIME'
            : (amounts.test(normal) && !(normal === 'one' && /^(?:no|some|any|every|each)$/.test(tokens[index - 1]?.normal ?? ''))) || (/^an?$/.test(normal) && units.test(next)) ? 'NUM'
              : articles.test(normal) ? 'DET'
                : normal;
    said += `${said === '' ? '' : ' '}${word}`;
    while (at.length < said.length) at.push(index);
  }
  return { said, at };
};
