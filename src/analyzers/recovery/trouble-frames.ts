/** Words of trouble that a score may lean on beside what is told outright. */
export const troubled: readonly RegExp[] = [
  /\b(?:delay(?:s|ed|ing)?|late|waiting|waited|stuck|stranded|lost|missed|missing|tarmac|overdue|still (?:no|not|have))\b/i,
  /\b(?:cancel+(?:ed|ing|lation)|bumped|overbooked|sold out)\b/i,
  /\b(?:on hold|rude(?:ly)?|ignor\w+|no (?:response|reply|answer|help|one|explanation)|hung up|worst|unhelpful|(?:poor|bad|terrible|awful|horrible) (?:customer )?service)\b/i,
  /\b(?:broken|damaged|not working|(?:does|did|is|wo|ca)n['’]?t (?:work|let|load|open)|error|crash\w*|problems?|issues?|slow)\b/i,
  /\b(?:charged|overcharg\w*|refund|fees?|money|scam)\b/i,
];
