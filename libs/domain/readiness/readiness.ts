import type { Day } from '../calendar/day.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { LeikaKey } from '../service/leika-key.ts';

/**
 * What a municipality must have done before it can claim a service's costs: the application procedure is integrated
 * locally, the service has its entry in the Hessenfinder, and citizens see it on the Verwaltungsportal.
 */
export const prerequisites = ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'] as const;
export type Prerequisite = (typeof prerequisites)[number];

/** Readiness of one service at one municipality: since which day each prerequisite has been met. */
export type Readiness = Readonly<Partial<Record<Prerequisite, Day>>>;

export interface ReadinessKey {
  readonly recipient: RecipientKey;
  readonly leikaKey: LeikaKey;
}

export type ReadinessEvent =
  | {
      readonly type: 'PrerequisiteMet';
      readonly data: ReadinessKey & {
        readonly prerequisite: Prerequisite;
        readonly since: Day;
        readonly synthetic: boolean;
      };
    }
  | {
      readonly type: 'PrerequisiteLost';
      readonly data: ReadinessKey & { readonly prerequisite: Prerequisite; readonly reason: string };
    };

/** The prerequisites that are not met on a day, in their order. */
export const missingOn = (readiness: Readiness, day: Day): readonly Prerequisite[] =>
  prerequisites.filter((prerequisite) => {
    const since = readiness[prerequisite];
    return since === undefined || since > day;
  });

export function evolveReadiness(readiness: Readiness | undefined, event: ReadinessEvent): Readiness {
  const { prerequisite } = event.data;
  if (event.type === 'PrerequisiteMet') return { ...readiness, [prerequisite]: event.data.since };
  const { [prerequisite]: _lost, ...kept } = readiness ?? {};
  return kept;
}
