import type { ReadinessRow, ServiceRow } from '#read-models';
import { prerequisites, servicePlatforms } from '#domain';
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
  @ShownText('LeiKa-Schlüssel', { example: '99108008000000' })
  readonly leikaKey!: string;

  @ShownText('Name', { example: 'Wohngeld' })
  readonly name!: string;

  @ShownText('Land, das die Leistung gebaut hat', { example: 'SH' })
  readonly stateOfOrigin!: string;

  @ShownChoice('Plattform', servicePlatforms, { example: 'OTHER_STATE' })
  readonly platform!: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class ServiceList extends PositionView {
  @ShownList('EfA-Leistungen', ServiceView)
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
  @ShownText('LeiKa-Schlüssel', { example: '99108008000000' })
  readonly leikaKey!: string;

  @ShownDay('Antragsverfahren vor Ort eingebunden seit', { optional: true, example: '2022-10-01' })
  readonly localIntegrationSince?: string;

  @ShownDay('Eintrag im Hessenfinder seit', { optional: true, example: '2022-10-01' })
  readonly hessenfinderEntrySince?: string;

  @ShownDay('Auf dem Verwaltungsportal sichtbar seit', { optional: true, example: '2022-10-01' })
  readonly portalVisibilitySince?: string;

  @ShownChoices('Was noch fehlt', prerequisites)
  readonly missing!: readonly string[];
}

export class ReadinessList extends PositionView {
  @ShownList('Voraussetzungen je Leistung', ReadinessView)
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
    ...defined({
      localIntegrationSince: since.LOCAL_INTEGRATION,
      hessenfinderEntrySince: since.HESSENFINDER_ENTRY,
      portalVisibilitySince: since.PORTAL_VISIBILITY,
    }),
    missing: prerequisites.filter((prerequisite) => since[prerequisite] === null),
  };
}
