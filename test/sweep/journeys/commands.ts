import { commandsOfRoutes } from '../../../libs/api/commands-of-routes.ts';
import type { DescribedApi } from '../../../apps/dashboard/src/command/described.ts';
import { commandModels, type CommandModel } from '../../../apps/dashboard/src/command/form-model.ts';
import { hold, type Journey, type Stage } from './stage.ts';

/** Who is asked first for which roles. */
const persons = {
  claimant: 'Clara Claas',
  'case-worker': 'Sofia Sander',
  approver: 'Berta Brandt',
  'payment-officer': 'Kira Kuhn',
  'budget-controller': 'Hanna Hauser',
  administrator: 'Verena Vogt',
  auditor: 'Paula Petri',
} as const;

const roles = Object.keys(persons) as (keyof typeof persons)[];

/** Every command there is. */
export const commandJourneys: readonly Journey[] = [
  {
    name: 'every command that a person may send is found by its words, and its form says what it needs',
    travel: async (stage) => {
      const commands = await modelsOf(stage);
      const ofPerson = Map.groupBy(commands, ({ roles: may }) => roles.find((role) => may.includes(role)));
      hold(commands.length >= Object.keys(commandsOfRoutes).length, `Only ${commands.length} have forms.`);
      for (const [role, those] of ofPerson) {
        if (role === undefined) continue;
        stage.step = role;
        await stage.as(persons[role], '/hilfe', async (person) => {
          for (const { title } of those) {
            stage.step = `${role}: ${title}`;
            await person.type(person.main().getByLabel('Was möchten Sie tun?'), title);
            const button = person.main().getByRole('button', { name: title, exact: true });
            await person.press(button);
            const form = person.page.getByRole('form', { name: title });
            await form.getByRole('button', { name: /^(Buchen|Vorschau zeigen)$/ }).waitFor();
            await person.press(person.main().getByRole('button', { name: 'schließen' }).first());
            await form.waitFor({ state: 'detached' });
          }
        });
      }
    },
  },
  {
    name: 'what a role may never do is not offered to it',
    travel: async (stage) => {
      const commands = await modelsOf(stage);
      for (const role of roles) {
        const never = commands.filter(({ roles: may }) => !may.includes(role)).slice(0, 3);
        await stage.as(persons[role], '/hilfe', async (person) => {
          for (const { title } of never) {
            stage.step = `${role}: ${title}`;
            await person.type(person.main().getByLabel('Was möchten Sie tun?'), title);
            await person.sees('Dazu gibt es nichts, was Ihre Rollen tun dürfen.');
          }
        });
      }
    },
  },
];

async function modelsOf({ ledger }: Pick<Stage, 'ledger'>): Promise<readonly CommandModel[]> {
  const { body } = await ledger.get('/api/v1/commands.json?lang=de');
  return commandModels(body as unknown as DescribedApi);
}

/** Names of the commands of persons among what was recorded, and of those that were not. */
export async function commandsIn(
  stage: Pick<Stage, 'ledger'>,
  recordings: readonly string[],
): Promise<{ readonly sent: readonly string[]; readonly unsent: readonly string[] }> {
  const isSent = ({ path }: CommandModel): boolean => {
    const address = new RegExp(`^POST ${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return recordings.some((one) => address.test(one));
  };
  const ofPersons = (await modelsOf(stage)).filter(({ roles: may }) =>
    may.some((role) => roles.some((one) => one === role)),
  );
  const { sent = [], unsent = [] } = Object.groupBy(ofPersons, (one) => (isSent(one) ? 'sent' : 'unsent'));
  const namesOf = (commands: readonly CommandModel[]) => commands.map(({ operation }) => operation);
  return { sent: namesOf(sent), unsent: namesOf(unsent) };
}
