/** Greek and Latin parts that medicine builds its words of. */
const medical = /(?:itis|ectomy|ostomy|oscop(?:y|ic)|opath(?:y|ic)|a?emi[ac]|oplasty|algia|carcinoma|lymphoma|(?<!gn|pn|ph)osis)$|^(?:radio|morpho|histo|cyto|haemato|hemato|cardio|neuro|gastro|nephro|immuno|rheumato)log(?:ical|ically)$|^(?:(?:peri(?!od|l|sh|m|sc|ph)|intra(?!n)|endo(?!rs|w)|hyper(?!link|act|mark)|hypo(?!th|c)|myo|osteo|cardio|neuro|gastro)\w{2,}|(?:hepat|nephr|thorac|patell|vertebr|crani|radiolu|subluxa)\w*)(?:al|ic|ia|is|ar|us|cy|sm|tion|ary)$/;

/** Acts on machines and data: a prefix before a stem of the trade. */
const technical = /^(?:re|de|un|mis|auto|side|cross)-?(?:sync|index|provision|flash|bind|imag|queue|hash|cach|deploy|commission|serial|batch|pars|map|mount|auth|token|load|key)(?:s|er|ed|ing|ion|ation|e[srd]?|i[sz]e[sd]?|i[sz]ing|i[sz]ation)?$/;

/** Words of these shapes that everybody reads. */
const plain = /^(?:(?:re|un)-?load\w*|unkey|arthritis|(?:em|tele|sym|a|anti)pathy|academi[ac]|(?:en|epi|pan)demic|bulimia|psychosis)$/;

/**
 * Tells whether a word has the shape of a term of medicine or of computing, whatever list it is on.
 *
 * @example
 * ['tendinitis', 'redeployed', 'reloaded'].map(isTermShaped) // => [true, true, false]
 */
export const isTermShaped = (word: string): boolean => word.length > 5 && (medical.test(word) || technical.test(word)) && !plain.test(word);
