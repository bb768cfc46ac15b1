import { ofCase, type BundleSubject } from '#audit-bundle';
import type { TrailFilter } from '#read-models';

/** What a search of the trail finds; of one case alone, that is the case. */
export function ofTrail({ caseNumber, ...filter }: TrailFilter): BundleSubject {
  if (caseNumber !== undefined && Object.keys(filter).length === 0) return ofCase(caseNumber);
  return {
    title: 'Auswahl aus der Prüfspur',
    name: 'Prüfspur',
    of: { search: { ...(caseNumber !== undefined && { caseNumber }), ...filter } },
  };
}
