import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { associations } from '#domain';
import { isEventStoreError } from '#event-store';
import { roles } from '#identity';
import { InvalidSetting } from '#operations/settings';
import { dayOption, instantOption } from './moment.ts';
import { tableFormats } from './choices.ts';
import { speakGerman } from './german-help.ts';

/** A command loads what it needs alone: the whole of it takes longer than most commands. */
const action =
  <Parameters extends readonly unknown[]>(load: () => Promise<(...parameters: Parameters) => unknown>) =>
  async (...parameters: Parameters): Promise<void> => {
    await (
      await load()
    )(...parameters);
  };

/**
 * Runs one command and sets the exit code of the process; what is no fault of the caller or of the data is thrown. `goSecond` is called before
 * long work beside a running ledger, which takes the processor that nobody else wants, so that whoever asks the ledger does not wait for it.
 */
export async function runProgram(parameters: readonly string[], goSecond: () => void): Promise<void> {
  const actionBesideLedger: typeof action = (load) =>
    action(() => {
      goSecond();
      return load();
    });
  try {
    await programOf(actionBesideLedger).parseAsync(parameters, { from: 'user' });
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof CommanderError) process.exitCode = error.exitCode;
    else if (isEventStoreError(error, 'unavailable')) console.error(error.failure.reason);
    else if (error instanceof InvalidSetting) console.error(error.message);
    else {
      const fault = await faultOf(error);
      if (fault === undefined) throw error;
      console.error(fault);
    }
  }
}

const untilOption = () =>
  new Option('--until <day>', 'nur was bis zu diesem Tag wirksam war').argParser(dayOption);
const knownAtOption = () =>
  new Option('--known-at <day|instant>', 'nur was bis dahin gebucht war').argParser(instantOption);

const formatOption = () =>
  new Option('--format <format>', 'text, csv oder xlsx für Excel, json für Programme')
    .choices(tableFormats)
    .default('text');

export function programOf(actionBesideLedger: typeof action): Command {
  const program = speakGerman(new Command('foerderbuch'))
    .description('Werkzeuge des Förderbuchs. Der Datenordner steht in FOERDERBUCH_DATA, sonst »data«.')
    .exitOverride();

  program
    .command('import')
    .description(
      'liest die veröffentlichten Zahlen ein; geänderte Zeilen werden Berichtigungen, noch einmal ausgeführt ändert es nichts',
    )
    .option('--folder <folder>', 'eigene Dateien derselben Form statt der mitgelieferten')
    .option(
      '--preview',
      'sagt zu jeder Zeile, was das Einlesen täte, und bucht nichts; auch während das Förderbuch läuft',
    )
    .action(action(async () => (await import('./import.ts')).importPublished));

  program
    .command('statement')
    .description(
      'liest einen Kontoauszug der Bank ein (camt.053, camt.054): Was genau passt, ist gebucht; noch einmal ausgeführt ändert es nichts',
    )
    .argument('<file>', 'die Datei der Bank, unverändert')
    .requiredOption('--by <subject>', 'Kennung der Person aus der Kasse, die ihn einliest')
    .action(action(async () => (await import('./statement.ts')).readStatement));

  program
    .command('generate')
    .description('erzeugt Übungsdaten: erfundene Anträge, als solche gekennzeichnet')
    .option('--claims <count>', 'wie viele Anträge', countOf, 1_000)
    .option('--seed <number>', 'gleicher Wert, gleiche Anträge', countOf, 1)
    .action(action(async () => (await import('./generate.ts')).generate));

  program
    .command('token')
    .description('macht ein Token für Skripte')
    .addOption(
      new Option('--role <role...>', 'Rolle; mehrere sind möglich').choices([...roles]).makeOptionMandatory(),
    )
    .requiredOption('--subject <subject>', 'Kennung der Person oder des Systems')
    .option('--tenant <ags>', 'AGS, für den eine antragstellende Person handelt')
    .option('--hours <hours>', 'wie lange es gilt', countOf, 8)
    .action(action(async () => (await import('./token.ts')).makeToken));

  program
    .command('rebuild')
    .description(
      'baut die Auswertungen neben den laufenden neu auf und schaltet dann um; mit EVENTSTOREDB_URL und POSTGRES_URL die der Dienste',
    )
    .argument('[name...]', 'nur diese Auswertungen')
    .option('--verify', 'schaltet nichts um: vergleicht den Neuaufbau mit den laufenden Tabellen')
    .action(actionBesideLedger(async () => (await import('./rebuild.ts')).rebuild));

  program
    .command('replay')
    .description('rechnet jede Zahl allein aus den Ereignissen nach, ohne die Auswertungen')
    .addOption(untilOption())
    .addOption(knownAtOption())
    .option('--programme <code>', 'nur dieses Programm')
    .option('--json', 'für Programme: alle Zahlen, auch je Empfänger')
    .option('--lines', 'die Zahlen als Zeilen; ihre Prüfsumme ist die der Zahlen')
    .option('--verify', 'vergleicht mit den Auswertungen; endet mit 1, wenn eine Zahl abweicht')
    .action(actionBesideLedger(async () => (await import('./replay.ts')).replayLog));

  program
    .command('trail')
    .description(
      'zeigt alles, was mit einem Vorgang oder einer veröffentlichten Bewilligung geschah, mit Personen und Befugnis',
    )
    .argument('<id>', 'Vorgangsnummer, etwa EFA-2023-000417, oder Kennung der Bewilligung')
    .option('--json', 'für Programme: jedes Ereignis mit Kennung und Inhalt')
    .action(action(async () => (await import('./trail.ts')).printTrail));

  program
    .command('bundle')
    .description(
      'packt ein Prüfpaket zum Mitnehmen: Ereignisse, Nachweis und Verlauf; ohne das Förderbuch prüfbar',
    )
    .argument('[case]', 'Vorgangsnummer, etwa EFA-2023-000417')
    .option('--line <key>', 'statt eines Vorgangs: Haushaltsstelle und Jahr, etwa EFA/MAIN/2023')
    .option('--payee <id>', 'statt eines Vorgangs: dieser Zahlungsempfänger')
    .option('--run <number>', 'statt eines Vorgangs: dieser Zahllauf')
    .option('--programme <code>', 'statt eines Vorgangs: die Regeln dieses Programms')
    .addOption(untilOption())
    .addOption(knownAtOption())
    .option('--out <file>', 'neue Datei; sonst heißt sie nach ihrem Inhalt')
    .action(action(async () => (await import('./bundle.ts')).writeBundle));

  program
    .command('why')
    .description('zeigt, wie die Zahlen eines Programms und Jahres zustande kommen')
    .argument('<programme>', 'Programm, etwa EFA')
    .argument('<year>', 'Haushaltsjahr')
    .addOption(untilOption())
    .addOption(knownAtOption())
    .option('--line <code>', 'nur diese Haushaltsstelle')
    .option('--all', 'alle Ereignisse, auch wenn es viele sind')
    .option('--json', 'für Programme')
    .action(action(async () => (await import('./why.ts')).printWhy));

  program
    .command('series')
    .description('zeigt die Zahlen eines Programms und Jahres über die Zeit, allein aus den Ereignissen')
    .argument('<programme>', 'Programm, etwa EFA')
    .argument('<year>', 'Haushaltsjahr')
    .addOption(new Option('--from <day>', 'erster Tag; sonst der erste des Jahres').argParser(dayOption))
    .addOption(new Option('--to <day>', 'letzter Tag; sonst der letzte des Jahres').argParser(dayOption))
    .addOption(
      new Option('--step <step>', 'je Tag, Woche oder Monat')
        .choices(['DAY', 'WEEK', 'MONTH'])
        .default('MONTH'),
    )
    .addOption(knownAtOption())
    .option('--line <code>', 'nur diese Haushaltsstelle')
    .option('--recipient <ags>', 'statt der Haushaltsstellen: diese Kommune')
    .option('--frame <id>', 'statt der Haushaltsstellen: dieser Rahmen')
    .option('--total', 'statt der Haushaltsstellen: das Programm im Ganzen')
    .option('--json', 'für Programme')
    .addOption(
      new Option('--format <format>', 'alle Zahlen; csv und xlsx sind für Excel').choices(tableFormats),
    )
    .action(action(async () => (await import('./series.ts')).printSeries));

  program
    .command('differences')
    .description('zeigt, warum eine Zahl an einem anderen Tag oder Kenntnisstand eine andere ist')
    .argument('<programme>', 'Programm, etwa EFA')
    .argument('<year>', 'Haushaltsjahr')
    .addOption(new Option('--from <day>', 'erster Stichtag').argParser(dayOption).makeOptionMandatory())
    .addOption(new Option('--to <day>', 'zweiter Stichtag').argParser(dayOption).makeOptionMandatory())
    .addOption(
      new Option(
        '--from-known-at <day|instant>',
        'der erste nur mit dem, was bis dahin gebucht war',
      ).argParser(instantOption),
    )
    .addOption(
      new Option(
        '--to-known-at <day|instant>',
        'der zweite nur mit dem, was bis dahin gebucht war',
      ).argParser(instantOption),
    )
    .option('--figure <name>', 'welche Zahl, etwa available, committed oder paid', 'available')
    .option('--line <code>', 'einer Haushaltsstelle statt des ganzen Programms')
    .option('--recipient <ags>', 'einer Kommune')
    .option('--frame <id>', 'eines Rahmens')
    .option('--claim <number>', 'eines Antrags, mit Vorgangsnummer')
    .option('--grant <number>', 'einer Zuwendung, mit Vorgangsnummer')
    .addOption(formatOption())
    .action(action(async () => (await import('./differences.ts')).printDifferences));

  program
    .command('cost')
    .description(
      'zeigt die Betriebskosten der EfA-Leistungen je Jahr: durch Haushalt, durch Ermächtigung, durch nichts gedeckt',
    )
    .option('--year <year>', 'nur dieses Haushaltsjahr')
    .option('--service <key>', 'nur diese Leistung (LeiKa-Schlüssel)')
    .addOption(
      new Option('--association <association>', 'nur dieser Verband; dann je Verband').choices(associations),
    )
    .addOption(
      new Option('--by <group>', 'was eine Zeile ist; sonst je Leistung').choices([
        'SERVICE',
        'ASSOCIATION',
        'SERVICE_AND_ASSOCIATION',
      ]),
    )
    .addOption(untilOption())
    .addOption(knownAtOption())
    .addOption(formatOption())
    .action(action(async () => (await import('./cost.ts')).printCost));

  program
    .command('forecast')
    .description(
      'schätzt den Verbrauch der Haushaltsstellen am Jahresende, mit Formel und Eingaben, allein aus den Ereignissen',
    )
    .argument('<programme>', 'Programm, etwa EFA')
    .argument('<year>', 'Haushaltsjahr')
    .addOption(untilOption())
    .addOption(knownAtOption())
    .option('--line <code>', 'nur diese Haushaltsstelle')
    .addOption(formatOption())
    .action(actionBesideLedger(async () => (await import('./forecast.ts')).printForecast));

  program
    .command('verify')
    .description(
      'vergleicht jedes Ereignis mit der Prüfsumme, die mit ihm gespeichert ist; endet mit 1, wenn eines abweicht',
    )
    .action(actionBesideLedger(async () => (await import('./verify.ts')).verifyLog));

  program
    .command('accept-log')
    .description(
      'nimmt ein Förderbuch, dem Buchungen fehlen, wie es ist: nur wenn die neuere Datei verloren ist; bleibt vermerkt',
    )
    .requiredOption('--reason <text>', 'warum die fehlenden Buchungen nicht zurückkommen')
    .option('--by <name>', 'wer das verantwortet; sonst das Benutzerkonto')
    .action(action(async () => (await import('./accept-log.ts')).acceptLoss));

  program
    .command('export')
    .description('leitet das ganze Förderbuch in eine Datei aus, auch während es läuft')
    .argument('<file>', 'neue Datei; gleiches Förderbuch, gleiche Bytes')
    .option('--services', 'das der Dienste (EVENTSTOREDB_URL) statt des Datenordners')
    .action(actionBesideLedger(async () => (await import('./export.ts')).exportEvents));

  program
    .command('import-log')
    .description(
      'überträgt eine Ausleitung in eine EventStoreDB, geht nach einer Unterbrechung weiter und endet mit 1, wenn das Ziel abweicht',
    )
    .argument('<file>', 'Datei von export')
    .addOption(
      new Option('--to <url>', 'Ziel: esdb://…; ein Kennwort steht besser in der Umgebung').env(
        'EVENTSTOREDB_URL',
      ),
    )
    .action(action(async () => (await import('./import-log.ts')).importEvents));

  return program;
}

function countOf(text: string): number {
  const count = Number(text);
  if (!/^\d{1,9}$/.test(text) || count === 0)
    throw new InvalidArgumentError('Das ist keine ganze Zahl ab 1.');
  return count;
}

/** What is wrong with a log is a long way to load for a command that has none. */
async function faultOf(error: unknown): Promise<string | undefined> {
  return (await import('#operations/data-folder')).faultOfData(error);
}
