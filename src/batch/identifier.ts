import type { LanguageIdentifier } from '../analysis/settings';
import { type LanguageDetector, languageIdentifier } from '../language-id';

/** The package that tells languages apart: an optional peer, so the bundler is not to look for it. */
const optional = 'eld/extrasmall';

/**
 * The language identifier, where the optional package `eld` is installed beside goodturn.
 *
 * @returns nothing where it is not, or is not as expected: then `checked.language` is null, nobody looked.
 */
export const installedIdentifier = async (name: string = optional): Promise<LanguageIdentifier | undefined> => {
  try {
    const { eld } = (await import(name)) as { readonly eld?: LanguageDetector };
    return typeof eld?.detect === 'function' ? languageIdentifier(eld) : undefined;
  } catch {
    return undefined;
  }
};
