/** SHA-256 of the style of a corpus page, in base64: a test keeps it true, and `vitest -u` writes it. */
export const corpusStyleHash = 'RO/+kRrOcwFk5WfDYRq1xGNqfcF6diEO4MB+sn+s/A8=';
