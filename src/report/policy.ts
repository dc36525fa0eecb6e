/** SHA-256 of the page's style, in base64: a test keeps it true, and `vitest -u` writes it. */
export const styleHash = '5f7bgVMFhhxTlTfio2rWlFkrJOgi0LExucinKtY2dBw=';

/** SHA-256 of the page's script, in base64: a test keeps it true, and `vitest -u` writes it. */
export const scriptHash = 'MUJKoDvd7kS4bA84dFtmULv06HwMyabJBDYr/GGRtSk=';

/** A page's content security policy: its own style and script (if it has one), and nothing else, from anywhere. */
export const policyOf = (styles: string, scripts?: string): string => `default-src 'none'; style-src 'sha256-${styles}'; ${scripts === undefined ? '' : `script-src 'sha256-${scripts}'; `}base-uri 'none'; form-action 'none'`;
