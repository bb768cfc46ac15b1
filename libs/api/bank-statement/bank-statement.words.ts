import type { TagWords } from '../http/openapi/words.ts';

export const bankStatementWords: TagWords = {
  tag: { de: 'Kontoauszüge', en: 'Bank statements' },
  about: {
    de: 'Was die Bank gebucht hat, und von welcher Anordnung es ist.',
    en: 'What the bank booked, and which order it is of.',
  },
  operations: {
    'POST /api/v1/bank-statements': {
      de: 'Liest eine Datei der Bank ein: camt.053 oder camt.054, Fassung 001.02 oder 001.08, größtens 64 Megabyte und 100.000 Buchungen. Ein Ausgang, der genau zu einer Anordnung führt, zahlt sie; ein Eingang mit Rückgabegrund bucht sie zurück; alles andere wartet auf eine Person. Jede Buchung zählt einmal, wie oft und in welcher Form sie auch kommt; brach das Einlesen ab, holt es dieselbe Datei nach. Die Datei wird mit ihrer Prüfsumme aufbewahrt. Stimmt etwas an ihr nicht, wird nichts gebucht.',
      en: {
        summary: 'Read a bank statement in (camt.053, camt.054): what matches exactly is booked',
        description:
          'Reads a file of the bank in: camt.053 or camt.054, version 001.02 or 001.08, at most 64 megabytes and 100,000 bookings. A debit that leads exactly to an order settles it; a credit with a return reason returns it; all else waits for a person. Each booking counts once, however often and in whichever form it comes; where reading broke off, the same file does what is left. The file is kept with its checksum. Where anything is wrong with it, nothing is recorded.',
      },
    },
    'GET /api/v1/bank-bookings': {
      de: 'Mit open=true die Arbeitsliste, auch zu einem Stichtag und Kenntnisstand: was keiner Anordnung zugeordnet war, mit den Anordnungen, von denen es sein könnte, und warum.',
      en: {
        summary: 'Bookings of the bank: the worklist of open ones, with possible orders',
        description:
          'With open=true the worklist, also as of a day and as known at an instant: what was matched to no order, with the orders that it could be of, and why.',
      },
    },
    'GET /api/v1/bank-bookings/{bookingId}': {
      de: 'Betrag, Tag, Gegenüber und Stand einer Buchung der Bank.',
      en: {
        summary: 'One booking of the bank',
        description: 'Amount, day, counterparty and state of a booking of the bank.',
      },
    },
    'POST /api/v1/bank-bookings/{bookingId}/assignment-proposal': {
      de: 'Nennt die Anordnung, von der eine offene Buchung ist. Eine zweite Person bestätigt es. Gebucht wird eine Anordnung nur ganz; was von der Buchung übrig bleibt, etwa ein Entgelt, bleibt offen.',
      en: {
        summary: 'Propose which order a booking of the bank is of',
        description:
          'Names the order that an open booking is of. Another person confirms it. An order is only booked whole; what is left of the booking, such as a charge, stays open.',
      },
    },
    'POST /api/v1/bank-bookings/{bookingId}/assignment-confirmation': {
      de: 'Bucht die vorgeschlagene Anordnung am Tag der Bank: ein Ausgang zahlt sie, ein Eingang bucht sie zurück. Nicht, wer es vorschlug oder die Zahlung anordnete.',
      en: {
        summary: 'Confirm an assignment: now the order is paid, or returned',
        description:
          'Books the proposed order on the bank’s day: a debit settles it, a credit returns it. Not by who proposed it or ordered the payment.',
      },
    },
    'POST /api/v1/bank-bookings/{bookingId}/assignment-rejection': {
      de: 'Die Buchung ist offen wie zuvor. Auch wer vorschlug, kann so zurücknehmen.',
      en: {
        summary: 'Reject a proposed assignment',
        description: 'The booking is open as before. Whoever proposed it may take it back in this way, too.',
      },
    },
    'POST /api/v1/bank-bookings/{bookingId}/not-ours': {
      de: 'Die Buchung, oder was von ihr offen ist, ist von keiner Anordnung dieses Förderbuchs. Sie verlässt die Arbeitsliste mit einem Grund.',
      en: {
        summary: 'Mark a booking of the bank as not ours',
        description:
          'The booking, or what of it is open, is of no order of this ledger. It leaves the worklist with a reason.',
      },
    },
  },
};
