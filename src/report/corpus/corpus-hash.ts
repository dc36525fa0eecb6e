/** SHA-256 of the style of a corpus page, in base64: a test keeps it true, and `vitest -u` writes it. */
export const corpusStyleHash = '60DovSQIn2Eyniv9CQnflsRqPe+3QDVpvpav2m8qP7U=';
