import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLedger } from '../api/index.ts';
import { usePerson } from '../session/session.ts';
import { useLanguage } from '../words/language.ts';
import type { DescribedApi } from './described.ts';
import { commandModels, type CommandModel } from './form-model.ts';

/** Every command of the API as a form, in the language of the page; asked for when the first form is opened. */
export function useCommands() {
  const ledger = useLedger();
  const language = useLanguage();
  return useQuery({
    queryKey: ['commands', language],
    queryFn: async ({ signal }) => {
      const response = await ledger.request(`/api/v1/commands.json?lang=${language}`, { signal });
      return commandModels((await response.json()) as DescribedApi);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Parts of an address, by their names. */
export type PathParameters = Readonly<Record<string, string>>;

/** Which command an address is, with what stands in its braces. */
export function commandAt(
  commands: readonly CommandModel[],
  href: string,
): { readonly command: CommandModel; readonly parameters: PathParameters } | undefined {
  const steps = href.split('/');
  for (const command of commands) {
    const parts = command.path.split('/');
    if (parts.length !== steps.length) continue;
    const isIt = parts.every((part, index) => part.startsWith('{') || part === steps[index]);
    if (!isIt) continue;
    const parameters = parts.flatMap((part, index) =>
      part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(steps[index] ?? '')] as const] : [],
    );
    return { command, parameters: Object.fromEntries(parameters) };
  }
  return undefined;
}

/** The address of a command with everything that stands in its braces. */
export const addressOf = (path: string, parameters: Readonly<Record<string, unknown>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));

/** Whether the roles of who is signed in may send a command, as the API says; none is, as long as that is not known. */
export function useMayRecord(): (operation: string) => boolean {
  const { roles } = usePerson();
  const { data: commands } = useCommands();
  return useCallback(
    (operation) =>
      commands?.some(
        (one) => one.operation === operation && one.roles.some((role) => roles.some((own) => own === role)),
      ) === true,
    [commands, roles],
  );
}

/** How the form of a command names a code of one of its choices; the code itself as long as that is not known. */
export function useChoiceWords(operation: string): (field: string, code: string) => string {
  const { data: commands } = useCommands();
  return useCallback(
    (field, code) => {
      const model = commands
        ?.find((one) => one.operation === operation)
        ?.fields.find(({ name }) => name === field);
      const choice = model?.kind === 'choice' && model.choices.find(({ value }) => value === code);
      return choice ? choice.words : code;
    },
    [commands, operation],
  );
}
