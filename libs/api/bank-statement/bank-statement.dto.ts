import { NameField, OrderNumberField, TextField } from '../http/fields.ts';

const reason = { de: 'Grund', en: 'Reason' };

export class BankBookingPath {
  @NameField({
    description: { de: 'Kennung der Buchung', en: 'Identifier of the booking' },
    example: '2023.1f0c7e2ab9d4.0123456789abcdef01234567',
  })
  readonly bookingId!: string;
}

export class AssignmentProposalDto {
  @OrderNumberField({
    description: { de: 'Die Anordnung, von der die Buchung ist', en: 'The order that the booking is of' },
  })
  readonly orderNumber!: string;

  @TextField({ description: reason, maxLength: 1_000, example: 'Betrag und Empfänger stimmen' })
  readonly reason!: string;
}

export class BookingReasonDto {
  @TextField({ description: reason, maxLength: 1_000, example: 'Kontoführung der Bank' })
  readonly reason!: string;
}
