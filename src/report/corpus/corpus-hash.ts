/** SHA-256 of the style of a corpus page, in base64: a test keeps it true, and `vitest -u` writes it. */
export const corpusStyleHash = 'AJ0KzwR0t5SEFK1pD/ojnTKIsAGOvrvw9s2mf13bn8U=';
