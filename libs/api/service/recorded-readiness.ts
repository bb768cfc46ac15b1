import { evolveReadiness, prerequisites, type Prerequisite, type Readiness } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import { Recorded, ShownChoice, ShownChoices, ShownDay, ShownList } from '../http/shown.ts';

class MetPrerequisite {
  @ShownChoice({ de: 'Voraussetzung', en: 'Prerequisite' }, prerequisites, { example: 'LOCAL_INTEGRATION' })
  readonly prerequisite!: Prerequisite;

  @ShownDay({ de: 'Erfüllt seit', en: 'Met since' }, { example: '2022-10-01' })
  readonly since!: string;
}

/** What a command has made of how ready a municipality is for a service. */
export class RecordedReadiness extends Recorded {
  @ShownList({ de: 'Erfüllt', en: 'Met' }, MetPrerequisite)
  readonly met!: readonly MetPrerequisite[];

  @ShownChoices({ de: 'Nicht erfüllt', en: 'Not met' }, prerequisites)
  readonly missing!: readonly Prerequisite[];
}

export const recordedReadiness = recordedState<Readiness, RecordedReadiness>(
  evolveReadiness,
  (readiness) => ({
    met: prerequisites.flatMap((prerequisite) => {
      const since = readiness[prerequisite];
      return since === undefined ? [] : [{ prerequisite, since }];
    }),
    missing: prerequisites.filter((prerequisite) => readiness[prerequisite] === undefined),
  }),
);
