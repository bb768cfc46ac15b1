import { chmodSync, mkdirSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { InvalidSetting } from '../settings-reader.ts';

const ownFolder = 0o700;
const ownFile = 0o600;
const ofOthers = 0o077;

/**
 * Makes the folder where it is missing, and sees to it that nobody else on the machine reads or writes what is in it: the log
 * holds accounts and names, and the issuer's key signs anybody in. What this process writes from now on is its own as well.
 * @returns what others could read until now
 * @throws InvalidSetting when the folder cannot be made, or its rights not be changed
 */
export function openDataFolder(folder: string): readonly string[] {
  process.umask(ofOthers);
  try {
    mkdirSync(folder, { recursive: true, mode: ownFolder });
  } catch (error) {
    throw new InvalidSetting(
      `Der Ordner ${folder} lässt sich nicht anlegen. Einen anderen in FOERDERBUCH_DATA nennen, oder ihn für dieses Benutzerkonto anlegen.`,
      { cause: error },
    );
  }
  const files = entriesOf(folder)
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));
  return [folder, ...files].filter((path) => closed(path));
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new InvalidSetting(
      `Der Ordner ${folder} lässt sich nicht lesen. Ihn dem Benutzerkonto geben, unter dem das Förderbuch läuft.`,
      { cause: error },
    );
  }
}

/** True where it was open to others and is no longer. */
function closed(path: string): boolean {
  const { mode } = statSync(path);
  if ((mode & ofOthers) === 0) return false;
  try {
    chmodSync(path, statSync(path).isDirectory() ? ownFolder : ownFile);
  } catch (error) {
    throw new InvalidSetting(
      `Andere Benutzerkonten können ${path} lesen, und das lässt sich von hier nicht ändern. Den Ordner dem Benutzerkonto geben, unter dem das Förderbuch läuft, oder »chmod go= ${path}« ausführen.`,
      { cause: error },
    );
  }
  return true;
}
