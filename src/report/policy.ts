/** SHA-256 of the page's style, in base64: a test keeps it true. */
export const styleHash = 'y6Gw9W00w8wUd3ej3b59uSgVhYkeE4ofjzNdRYESo1U=';

/** SHA-256 of the page's script, in base64: a test keeps it true. */
export const scriptHash = 'MUJKoDvd7kS4bA84dFtmULv06HwMyabJBDYr/GGRtSk=';

/** The page's content security policy: its own style and script, and nothing else, from anywhere. */
export const policyOf = (styles: string, scripts: string): string => `default-src 'none'; style-src 'sha256-${styles}'; script-src 'sha256-${scripts}'; base-uri 'none'; form-action 'none'`;
