import { describe, expect, it } from '@jest/globals';
import { CommanderError } from 'commander';
import { programOf } from './program.ts';

const program = () => programOf(() => async () => undefined);
const english =
  /\b(usage|options?:|commands?:|arguments?:|choices|default|display|error|unknown|missing|invalid)\b/i;

describe('The command line speaks German', () => {
  it.each(['foerderbuch', ...program().commands.map((command) => command.name())])(
    'in the help of %s',
    (name) => {
      const all = program();
      const help = (all.commands.find((command) => command.name() === name) ?? all).helpInformation();
      expect(help).toContain('Aufruf: foerderbuch');
      // »Optionen:« is German as well.
      expect(help.replaceAll('Optionen', '')).not.toMatch(english);
    },
  );

  it.each([
    ['nix', 'Den Befehl »nix« gibt es nicht.\n'],
    ['wy', 'Den Befehl »wy« gibt es nicht.\nIst gemeint: why?\n'],
    ['why', 'Es fehlt die Angabe <programme>.\n'],
    ['why EFA 2023 --known', 'Die Option »--known« gibt es hier nicht.\nIst gemeint: --known-at?\n'],
    ['why EFA 2023 x', 'Das sind zu viele Angaben: 3 statt 2 (EFA, 2023, x).\n'],
    ['why EFA 2023 --line', 'Der Option --line <code> fehlt ihr Wert.\n'],
    ['token --role auditor', 'Es fehlt die Option --subject <subject>.\n'],
    ['generate --seed x', '»x« passt nicht zur Option --seed <number>. Das ist keine ganze Zahl ab 1.\n'],
    [
      'series EFA 2023 --step Q',
      '»Q« passt nicht zur Option --step <step>. Möglich sind: DAY, WEEK, MONTH.\n',
    ],
  ])('when it refuses »%s«', async (line, told) => {
    const written: string[] = [];
    const all = program();
    for (const command of [all, ...all.commands])
      command.configureOutput({ writeErr: (text) => written.push(text) });
    await expect(all.parseAsync(line.split(' '), { from: 'user' })).rejects.toThrow(CommanderError);
    expect(written.join('')).toBe(`${told}(--help zeigt, was es gibt)\n`);
  });
});
