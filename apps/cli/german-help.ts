import type { Command, Option } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
};

/** What Commander says of its own, as [what it says, what is said instead]; more of it than occurs here is left in English. */
const refusals: readonly (readonly [english: RegExp, german: string])[] = [
  [/^error: unknown command '(.*?)'/, 'Den Befehl »$1« gibt es nicht.'],
  [/^error: unknown option '(.*?)'/, 'Die Option »$1« gibt es hier nicht.'],
  [/^error: missing required argument '(.*)'/, 'Es fehlt die Angabe <$1>.'],
  [/^error: option '(.*)' argument missing/, 'Der Option $1 fehlt ihr Wert.'],
  [/^error: required option '(.*)' not specified/, 'Es fehlt die Option $1.'],
  [
    /^error: too many arguments for '.*'\. Expected (\d+) arguments? but got (\d+): (.*)\./,
    'Das sind zu viele Angaben: $2 statt $1 ($3).',
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. /, '»$2« passt nicht zur Option $1. '],
  [/Allowed choices are (.*)\./, 'Möglich sind: $1.'],
  [/\(Did you mean (?:one of )?(.*)\?\)/, 'Ist gemeint: $1?'],
];

const germanRefusal = (text: string): string =>
  refusals.reduce((told, [english, german]) => told.replace(english, german), text);

const germanUsage = (usage: string): string =>
  usage.replace('[options]', '[Optionen]').replace('[command]', '[Befehl]');

function optionDescription({ description, argChoices, defaultValue, envVar }: Option): string {
  const more = [
    ...(argChoices ? [`möglich: ${argChoices.join(', ')}`] : []),
    ...(['string', 'number'].includes(typeof defaultValue) ? [`sonst: ${String(defaultValue)}`] : []),
    ...(envVar === undefined ? [] : [`sonst aus ${envVar}`]),
  ];
  return more.length === 0 ? description : `${description} (${more.join('; ')})`;
}

/** The help and the refusals of a program and of the commands that it is given afterwards. */
export const speakGerman = (program: Command): Command =>
  program
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: germanUsage,
      styleSubcommandTerm: germanUsage,
      optionDescription,
    })
    .helpOption('-h, --help', 'zeigt diese Hilfe')
    .helpCommand('help [command]', 'zeigt die Hilfe zu einem Befehl')
    .configureOutput({ outputError: (text, write) => write(germanRefusal(text)) })
    .showHelpAfterError('(--help zeigt, was es gibt)');
