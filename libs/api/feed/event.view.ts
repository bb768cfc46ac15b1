import type { CloudEvent } from '#feed';
import {
  ShownAnything,
  ShownBoolean,
  ShownChoice,
  ShownDay,
  ShownInstant,
  ShownList,
  ShownText,
  ShownTexts,
} from '../http/shown.ts';

export class CloudEventView implements CloudEvent {
  @ShownChoice('Fassung von CloudEvents', ['1.0'], { example: '1.0' })
  readonly specversion!: '1.0';

  @ShownText('Kennung (UUID); mit »source« eindeutig', { example: '01890a5d-ac96-774b-bcce-b302099a8057' })
  readonly id!: string;

  @ShownText('Herkunft', { example: '/foerderbuch' })
  readonly source!: string;

  @ShownText('Art, mit ihrer Fassung', { example: 'de.foerderbuch.payment.settled.v1' })
  readonly type!: string;

  @ShownText('Worum es geht: Vorgang, Haushaltsstelle, Kommune oder Leistung', {
    optional: true,
    example: 'EFA-2023-000417',
  })
  readonly subject?: string;

  @ShownInstant('Gebucht am')
  readonly time!: string;

  @ShownChoice('Art des Inhalts', ['application/json'], { example: 'application/json' })
  readonly datacontenttype!: 'application/json';

  @ShownDay('Wirksam ab')
  readonly effectiveday!: string;

  @ShownText('Gleich für alle Ereignisse eines Vorgangs (UUID)', {
    example: '01890a5d-ac96-774b-bcce-b302099a8057',
  })
  readonly correlationid!: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;

  @ShownAnything('Inhalt; Beträge als Text mit Währung')
  readonly data!: Readonly<Record<string, unknown>>;
}

export class EventPageView {
  @ShownList('Ereignisse, in ihrer Reihenfolge', CloudEventView)
  readonly items!: readonly CloudEventView[];

  @ShownText('Für »after«, um weiterzulesen, auch wenn gerade nichts mehr da ist', { example: 'MTo0MTc' })
  readonly next!: string;

  @ShownBoolean('Mehr gab es in diesem Augenblick nicht', { example: true })
  readonly caughtUp!: boolean;
}

class EventTypeView {
  @ShownText('Art', { example: 'de.foerderbuch.payment.settled.v1' })
  readonly type!: string;

  @ShownTexts('Felder, die vorkommen können')
  readonly fields!: readonly string[];

  @ShownBoolean('Stammdaten, die jede Kommune sieht', { example: false })
  readonly isMasterData!: boolean;
}

export class EventTypeList {
  @ShownList('Arten von Ereignissen', EventTypeView)
  readonly items!: readonly EventTypeView[];
}
