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
  @ShownChoice({ de: 'Fassung von CloudEvents', en: 'Version of CloudEvents' }, ['1.0'], { example: '1.0' })
  readonly specversion!: '1.0';

  @ShownText(
    { de: 'Kennung (UUID); mit »source« eindeutig', en: 'Identifier (UUID); unique together with “source”' },
    { example: '01890a5d-ac96-774b-bcce-b302099a8057' },
  )
  readonly id!: string;

  @ShownText({ de: 'Herkunft', en: 'Where it comes from' }, { example: '/foerderbuch' })
  readonly source!: string;

  @ShownText(
    { de: 'Art, mit ihrer Fassung', en: 'Type with its version' },
    { example: 'de.foerderbuch.payment.settled.v1' },
  )
  readonly type!: string;

  @ShownText(
    {
      de: 'Worum es geht: Vorgang, Haushaltsstelle, Kommune oder Leistung',
      en: 'What it is about: case, budget line, municipality or service',
    },
    {
      optional: true,
      example: 'EFA-2023-000417',
    },
  )
  readonly subject?: string;

  @ShownInstant({ de: 'Gebucht am', en: 'Recorded at' })
  readonly time!: string;

  @ShownChoice({ de: 'Art des Inhalts', en: 'Type of the content' }, ['application/json'], {
    example: 'application/json',
  })
  readonly datacontenttype!: 'application/json';

  @ShownDay({ de: 'Wirksam ab', en: 'In effect from' })
  readonly effectiveday!: string;

  @ShownText(
    { de: 'Gleich für alle Ereignisse eines Vorgangs (UUID)', en: 'Alike for all events of one case (UUID)' },
    {
      example: '01890a5d-ac96-774b-bcce-b302099a8057',
    },
  )
  readonly correlationid!: string;

  @ShownText(
    {
      de: 'Stelle im Journal; eine Antwort mit dieser Position oder einer späteren enthält es',
      en: 'Where it stands in the log; an answer with this position or a later one contains it',
    },
    { example: '417' },
  )
  readonly position!: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;

  @ShownAnything({
    de: 'Inhalt; Beträge als Text mit Währung',
    en: 'Content; amounts as texts with their currency',
  })
  readonly data!: Readonly<Record<string, unknown>>;
}

export class EventPageView {
  @ShownList({ de: 'Ereignisse, in ihrer Reihenfolge', en: 'Events in their order' }, CloudEventView)
  readonly items!: readonly CloudEventView[];

  @ShownText(
    {
      de: 'Für »after«, um weiterzulesen, auch wenn gerade nichts mehr da ist',
      en: 'For “after”, to read on, even where there is nothing more just now',
    },
    { example: 'MTo0MTc' },
  )
  readonly next!: string;

  @ShownBoolean(
    { de: 'Mehr gab es in diesem Augenblick nicht', en: 'There was no more at this moment' },
    { example: true },
  )
  readonly caughtUp!: boolean;
}

class EventTypeView {
  @ShownText({ de: 'Art', en: 'Kind' }, { example: 'de.foerderbuch.payment.settled.v1' })
  readonly type!: string;

  @ShownTexts({ de: 'Felder, die vorkommen können', en: 'Fields that may occur' })
  readonly fields!: readonly string[];

  @ShownBoolean(
    { de: 'Stammdaten, die jede Kommune sieht', en: 'Master data that every municipality sees' },
    { example: false },
  )
  readonly isMasterData!: boolean;
}

export class EventTypeList {
  @ShownList({ de: 'Arten von Ereignissen', en: 'Types of events' }, EventTypeView)
  readonly items!: readonly EventTypeView[];
}
