/** SHA-256 of the style of a corpus page, in base64: a test keeps it true, and `vitest -u` writes it. */
export const corpusStyleHash = 'E5G3JNNAPsf2DR4jPpjQRbTSNQIRPXNjE4QWz4PYiC8=';
