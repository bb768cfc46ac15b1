import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { RequiresRole } from '../http/auth/access.ts';
import { auditors } from '../http/auth/reader-roles.ts';
import { ShownCount, ShownList, ShownText } from '../http/shown.ts';
import { EventStreams } from './event-streams.ts';

class StreamReaderView {
  @ShownText({ de: 'Person oder System', en: 'Person or system' }, { example: 'kassenverfahren' })
  readonly subject!: string;

  @ShownCount({ de: 'Offene Verbindungen', en: 'Open connections' }, { example: 1 })
  readonly open!: number;
}

class StreamReaderList {
  @ShownList({ de: 'Abnehmer', en: 'Readers' }, StreamReaderView)
  readonly items!: readonly StreamReaderView[];
}

@Controller('api/v1/event-streams')
@RequiresRole(...auditors)
export class EventStreamsController {
  readonly #streams: EventStreams;

  constructor(streams: EventStreams) {
    this.#streams = streams;
  }

  @Get()
  @ApiOperation({ summary: 'Wer den Strom der Ereignisse jetzt liest' })
  @ApiOkResponse({ type: StreamReaderList })
  eventStreams(): StreamReaderList {
    const items = [...this.#streams.readers].map(([subject, open]) => ({ subject, open }));
    return { items: items.toSorted((a, b) => (a.subject < b.subject ? -1 : 1)) };
  }
}
