import { Body, Controller, HttpCode, Inject, Optional, Param, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { defaultXmlLimits, readCamt, type CamtFile } from '#bank-formats';
import { CommandEngine, commandIdOf, type CommandAnswer, type CommandOutcome } from '#command-handling';
import { evolveAccountBookings, type AccountBookings, type BankBooking } from '#domain';
import type { KeptFiles, ReceivedFile } from '#kept-files';
import { importStatement, type StatementCommands } from '#statement-import';
import { keptFilesToken, readBankFile } from '../bank-file/read-bank-file.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { CommandSender, type CommandIdentity } from '../http/command-sender.ts';
import { recordedState, AnswersState } from '../http/recorded-state.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import type { RequestedRehearsal } from '../http/rehearsed.ts';
import { xmlMediaTypes } from '../http/stream-body.ts';
import { AssignmentProposalDto, BankBookingPath, BookingReasonDto } from './bank-statement.dto.ts';
import {
  RecordedBankBooking,
  recordedBankBooking,
  StatementAnswer,
  statementAnswer,
} from './bank-statement.view.ts';

/** Statements of the bank, and what a person makes of the bookings that led to no order by themselves. */
@Controller('api/v1')
export class BankStatementCommandController {
  readonly #commands: CommandSender;
  readonly #engine: CommandEngine;
  readonly #files: KeptFiles | undefined;

  constructor(
    commands: CommandSender,
    engine: CommandEngine,
    @Optional() @Inject(keptFilesToken) files?: KeptFiles,
  ) {
    this.#commands = commands;
    this.#engine = engine;
    this.#files = files;
  }

  @Post('bank-statements')
  @HttpCode(200)
  @RequiresRole('payment-officer', 'system')
  @ApiOperation({
    summary: 'Kontoauszug der Bank einlesen (camt.053, camt.054): Was genau passt, ist gebucht',
  })
  @ApiConsumes(...xmlMediaTypes)
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: StatementAnswer })
  receive(@Body() body: unknown, @Requested() requested: RequestedCommand): Promise<StatementAnswer> {
    return readBankFile(
      { files: this.#files, body, bytesMax: defaultXmlLimits.bytesMax, read: readCamt },
      (received, file) => this.#imported(received, file, requested),
    );
  }

  async #imported(
    received: ReceivedFile,
    file: CamtFile,
    requested: RequestedCommand,
  ): Promise<StatementAnswer> {
    const { hash: fileHash, bytes } = received;
    if (!requested.rehearsal) await received.keep();
    const results = await importStatement({
      file,
      fileHash,
      bytes,
      commands: this.#commandsOf(requested, fileHash),
    });
    const format = `${file.message}.001.${file.version}`;
    return statementAnswer(fileHash, format, results, await this.#engine.head());
  }

  /** Each command of an upload has an identity of its own; a rehearsal gathers what all of them would write. */
  #commandsOf(
    { identity, actor, commandId, rehearsal }: RequestedCommand,
    fileHash: string,
  ): StatementCommands {
    const sent = async (
      key: string,
      send: (requested: CommandIdentity) => Promise<CommandOutcome>,
    ): Promise<CommandOutcome> => {
      const ofOne: RequestedRehearsal | undefined = rehearsal && { writes: [] };
      const outcome = await send({
        actor,
        commandId: commandIdOf(identity.subject, key, `${commandId} ${fileHash}`),
        requestHash: fileHash,
        ...(ofOne && { rehearsal: ofOne }),
      });
      if (rehearsal && ofOne) rehearsal.writes = [...rehearsal.writes, ...ofOne.writes];
      return outcome;
    };
    return {
      receive: (data, key) => sent(key, (one) => this.#commands.attempt('ReceiveStatement', data, one)),
      record: (data, key) => sent(key, (one) => this.#commands.attempt('RecordBankBooking', data, one)),
    };
  }

  @Post('bank-bookings/:bookingId/assignment-proposal')
  @AnswersState(RecordedBankBooking)
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Vorschlagen, von welcher Anordnung eine Buchung der Bank ist' })
  propose(
    @Param() { bookingId }: BankBookingPath,
    @Body() { orderNumber, reason }: AssignmentProposalDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBankBooking> {
    const data = { bookingId, orderNumber, reason };
    return this.#commands.record('ProposeBookingAssignment', data, requested, recordedBooking);
  }

  @Post('bank-bookings/:bookingId/assignment-confirmation')
  @AnswersState(RecordedBankBooking)
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Zuordnung bestätigen: Jetzt ist die Anordnung gezahlt oder zurückgekommen' })
  confirm(
    @Param() { bookingId }: BankBookingPath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBankBooking> {
    return this.#commands.record('ConfirmBookingAssignment', { bookingId }, requested, recordedBooking);
  }

  @Post('bank-bookings/:bookingId/assignment-rejection')
  @AnswersState(RecordedBankBooking)
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Vorgeschlagene Zuordnung ablehnen' })
  reject(
    @Param() { bookingId }: BankBookingPath,
    @Body() { reason }: BookingReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBankBooking> {
    const data = { bookingId, reason };
    return this.#commands.record('RejectBookingAssignment', data, requested, recordedBooking);
  }

  @Post('bank-bookings/:bookingId/not-ours')
  @AnswersState(RecordedBankBooking)
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Buchung der Bank als fremd kennzeichnen: Sie ist von keiner Anordnung' })
  findNotOurs(
    @Param() { bookingId }: BankBookingPath,
    @Body() { reason }: BookingReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBankBooking> {
    const data = { bookingId, reason };
    return this.#commands.record('FindBookingNotOurs', data, requested, recordedBooking);
  }
}

const recordedBooking = recordedState<AccountBookings, RecordedBankBooking>(
  evolveAccountBookings,
  (account, answer) => recordedBankBooking(bookingOf(account, answer)),
);

/** The booking of the account that the command was about: its events name it. */
function bookingOf({ bookings }: AccountBookings, { events }: CommandAnswer): BankBooking {
  const [booking] = events.flatMap(({ data }) =>
    'bookingId' in data ? (bookings.get(data.bookingId) ?? []) : [],
  );
  if (!booking) throw new TypeError('The command was about no booking.');
  return booking;
}
