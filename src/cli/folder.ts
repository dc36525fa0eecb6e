import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const isFolder = (path: string): Promise<boolean> => stat(path).then((one) => one.isDirectory(), () => false);

/** Files and folders whose name begins with a dot are nobody's conversations. */
const isHidden = (path: string): boolean => path.split(/[\\/]/).some((name) => name.startsWith('.'));

/**
 * The files in a folder and in the folders within it, in the order of their names. What cannot be looked at is among
 * them: whoever opens it hears why.
 *
 * @returns undefined where the path is no folder.
 */
export const filesInFolder = async (path: string): Promise<readonly string[] | undefined> => {
  if (!(await isFolder(path))) return undefined;
  const files: string[] = [];
  for (const name of (await readdir(path, { recursive: true })).filter((one) => !isHidden(one)).sort()) {
    const file = join(path, name);
    if (!(await isFolder(file))) files.push(file);
  }
  return files;
};
