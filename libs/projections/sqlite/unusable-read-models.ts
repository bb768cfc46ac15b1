import { databaseFaultOf } from '#sql';

/** The file of the read models cannot be used; the message says so in German, names it, and says what to do. */
export class UnusableReadModels extends Error {
  override readonly name = 'UnusableReadModels';
}

/** The error as `UnusableReadModels` where it speaks of the file; otherwise itself. */
export function unusableOr(error: unknown, file: string): unknown {
  const reason =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  switch (databaseFaultOf(error)) {
    case 'failed':
      return new UnusableReadModels(
        `Die Auswertungen in ${file} sind beschädigt (${reason}). In ihnen steht nichts, was nicht im Förderbuch steht: »npm run rebuild« baut sie neu auf.`,
        { cause: error },
      );
    case 'readOnly':
      return new UnusableReadModels(
        `Die Auswertungen in ${file} lassen sich nicht schreiben: Die Datei ist schreibgeschützt, oder dieses Benutzerkonto darf es nicht. Bitte die Rechte prüfen.`,
        { cause: error },
      );
    case 'full':
      return new UnusableReadModels(
        `Für die Auswertungen in ${file} ist auf dem Datenträger kein Platz. Bitte Platz schaffen.`,
        { cause: error },
      );
    case 'mute':
      return new UnusableReadModels(
        `Die Auswertungen in ${file} hält ein anderes Programm gesperrt. Bitte es beenden.`,
        { cause: error },
      );
    case 'unreachable':
    case 'overloaded':
    case undefined:
      return error;
  }
}
