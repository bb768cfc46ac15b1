import { evolveService, type Service } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import { Recorded, ShownText } from '../http/shown.ts';

/** What a command has made of a service. */
export class RecordedService extends Recorded {
  @ShownText({ de: 'LeiKa-Schlüssel', en: 'LeiKa key' }, { example: '99108008000000' })
  readonly leikaKey!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Wohngeld' })
  readonly name!: string;
}

export const recordedService = recordedState<Service, RecordedService>(
  evolveService,
  ({ leikaKey, name }) => ({ leikaKey, name }),
);
