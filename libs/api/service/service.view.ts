import type { ReadinessRow, ServiceRow } from '#read-models';
import { prerequisiteWords } from '#refusal-words';
import { platformWords } from '../http/choice-words.ts';
import { prerequisites } from '#domain';
import { defined } from '../http/defined.ts';
import {
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownChoices,
  ShownDay,
  ShownList,
  ShownText,
} from '../http/shown.ts';

export class ServiceView {
  @ShownText({ de: 'LeiKa-Schlüssel', en: 'LeiKa key' }, { example: '99108008000000' })
  readonly leikaKey!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Wohngeld' })
  readonly name!: string;

  @ShownText(
    { de: 'Land, das die Leistung gebaut hat', en: 'State that built the service' },
    { example: 'SH' },
  )
  readonly stateOfOrigin!: string;

  @ShownChoice({ de: 'Plattform', en: 'Platform' }, platformWords, { example: 'OTHER_STATE' })
  readonly platform!: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class ServiceList extends PositionView {
  @ShownList({ de: 'EfA-Leistungen', en: 'EfA services' }, ServiceView)
  readonly items!: readonly ServiceView[];
}

export const serviceView = (row: ServiceRow): ServiceView => ({
  leikaKey: row.leika_key,
  name: row.name,
  stateOfOrigin: row.state_of_origin,
  platform: row.platform,
  synthetic: row.synthetic === 1n,
});

export class ReadinessView {
  @ShownText({ de: 'LeiKa-Schlüssel', en: 'LeiKa key' }, { example: '99108008000000' })
  readonly leikaKey!: string;

  @ShownText({ de: 'Name der Leistung', en: 'Name of the service' }, { example: 'Wohngeld' })
  readonly name!: string;

  @ShownDay(
    { de: 'Antragsverfahren vor Ort eingebunden seit', en: 'Application procedure integrated locally since' },
    { optional: true, example: '2022-10-01' },
  )
  readonly localIntegrationSince?: string;

  @ShownDay(
    { de: 'Eintrag im Hessenfinder seit', en: 'Entry in the Hessenfinder since' },
    { optional: true, example: '2022-10-01' },
  )
  readonly hessenfinderEntrySince?: string;

  @ShownDay(
    { de: 'Auf dem Verwaltungsportal sichtbar seit', en: 'Visible on the administration portal since' },
    { optional: true, example: '2022-10-01' },
  )
  readonly portalVisibilitySince?: string;

  @ShownChoices({ de: 'Was noch fehlt', en: 'What is still missing' }, prerequisiteWords)
  readonly missing!: readonly string[];

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class ReadinessList extends PositionView {
  @ShownList({ de: 'Voraussetzungen je Leistung', en: 'Prerequisites by service' }, ReadinessView)
  readonly items!: readonly ReadinessView[];
}

export function readinessView(row: ReadinessRow): ReadinessView {
  const since = {
    LOCAL_INTEGRATION: row.local_integration_since,
    HESSENFINDER_ENTRY: row.hessenfinder_entry_since,
    PORTAL_VISIBILITY: row.portal_visibility_since,
  };
  return {
    leikaKey: row.leika_key,
    name: row.name,
    ...defined({
      localIntegrationSince: since.LOCAL_INTEGRATION,
      hessenfinderEntrySince: since.HESSENFINDER_ENTRY,
      portalVisibilitySince: since.PORTAL_VISIBILITY,
    }),
    missing: prerequisites.filter((prerequisite) => since[prerequisite] === null),
    synthetic: row.synthetic === 1n,
  };
}
