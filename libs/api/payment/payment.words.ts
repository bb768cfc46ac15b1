import type { TagWords } from '../http/openapi/words.ts';

export const paymentWords: TagWords = {
  tag: { de: 'Zahlungen', en: 'Payments' },
  about: {
    de: 'Anordnungen, ihre Freigabe unter vier Augen und die Antwort der Bank.',
    en: "Orders, their release under four eyes, and the bank's answer.",
  },
  operations: {
    'POST /api/v1/payment-orders': {
      de: 'Bereitet eine Auszahlung auf einen bewilligten Antrag, Mittelabruf oder abgenommenen Meilenstein vor.',
      en: {
        summary: 'Prepare a payment order',
        description: 'Prepares a payment on an approved claim, a drawdown or an accepted milestone.',
      },
    },
    'GET /api/v1/payment-orders': {
      de: 'Anordnungen nach Vorgang, Programm, Jahr und Stand.',
      en: {
        summary: 'Payment orders; claimants see those of their municipality',
        description: 'Orders by case, programme, year and state.',
      },
    },
    'GET /api/v1/payment-orders/{orderNumber}': {
      de: 'Betrag, Empfänger, Fälligkeit, Mittel und Stand einer Anordnung.',
      en: {
        summary: 'One payment order with its state',
        description: 'Amount, payee, due day, funds and state of an order.',
      },
    },
    'GET /api/v1/payment-orders/{orderNumber}/chain': {
      de: 'Für die Prüfung: wer wann in welcher Rolle und mit welcher Befugnis gehandelt hat.',
      en: {
        summary: 'The whole way of a payment: claim, review, approval, order, bank',
        description: 'For auditors: who acted when, in which role and with which authority.',
      },
    },
    'POST /api/v1/payment-orders/{orderNumber}/factual-certification': {
      de: 'Stellt die sachliche Richtigkeit der Anordnung fest, Konto und Empfänger eingeschlossen.',
      en: {
        summary: 'Certify a payment order as factually correct',
        description: 'Certifies that the order is factually correct, account and payee included.',
      },
    },
    'POST /api/v1/payment-orders/{orderNumber}/arithmetic-certification': {
      de: 'Stellt die rechnerische Richtigkeit der Anordnung fest.',
      en: {
        summary: 'Certify a payment order as arithmetically correct',
        description: 'Certifies that the order is arithmetically correct.',
      },
    },
    'POST /api/v1/payment-orders/{orderNumber}/withdrawal': {
      de: 'Zieht eine Anordnung zurück, bevor sie auf dem Weg ist; die Mittel bleiben gebunden.',
      en: {
        summary: 'Withdraw a payment order before it is ordered',
        description: 'Withdraws an order before it is on its way; its funds stay bound.',
      },
    },
    'POST /api/v1/payment-orders/{orderNumber}/booking-year-exception': {
      de: 'Ausnahme im Einzelfall (LHO § 73 Abs. 3), mit Aktenzeichen und Tag der Einwilligung.',
      en: {
        summary: 'Allow booking in the year of the appropriation though paid in another',
        description:
          "An exception case by case (LHO § 73(3)), with reference and day of the finance ministry's consent.",
      },
    },
    'POST /api/v1/payment-orders/{orderNumber}/order': {
      de: 'Ordnet an, nachdem sachlich und rechnerisch gezeichnet ist; Befugnis und Vier-Augen-Prinzip werden geprüft.',
      en: {
        summary: "Order a payment within one's own ordering authority",
        description: 'Orders once both certifications are there; authority and four eyes are checked.',
      },
    },
    'POST /api/v1/payment-orders/{orderNumber}/settlement': {
      de: 'Erst die Bestätigung der Bank macht eine Anordnung zur Zahlung; nicht, wer angeordnet hat.',
      en: {
        summary: "Record the bank's confirmation: now it is paid",
        description: "Only the bank's confirmation makes an order a payment; not by who ordered it.",
      },
    },
    'POST /api/v1/payment-orders/{orderNumber}/bank-rejection': {
      de: 'Die Bank hat nicht gezahlt; die Mittel bleiben gebunden, und neu kann angeordnet werden.',
      en: {
        summary: "Record the bank's rejection: it is not paid",
        description: 'The bank did not pay; the funds stay bound, and a new order may follow.',
      },
    },
    'POST /api/v1/payment-orders/{orderNumber}/verification-decision': {
      de: 'Empfängerprüfung (EU 2024/886): Wer angeordnet hat, entscheidet nicht selbst. Ohne Zahlung bleiben die Mittel festgelegt.',
      en: {
        summary: 'Decide whether to pay although the payee’s bank knows another name',
        description:
          'Verification of Payee (EU 2024/886): whoever ordered does not decide. Where it is not paid, the funds stay committed.',
      },
    },
    'POST /api/v1/payment-orders/{orderNumber}/return': {
      de: 'Das Geld kam zurück; aus einem früheren Jahr ist es Einnahme.',
      en: {
        summary: 'Record a return: the money came back',
        description: 'The money came back; of an earlier year it is income.',
      },
    },
    'GET /api/v1/payment-splits': {
      de: 'Anordnungen, die zusammen die Befugnis überschreiten: Hinweise für die Prüfung.',
      en: {
        summary: 'Splits: orders of one person in one case that exceed its authority together only',
        description: 'Orders that exceed the authority together: hints for auditors.',
      },
    },
    'GET /api/v1/payment-orders/{orderNumber}/actions': {
      de: 'Probt jede Buchung an der Auszahlungsanordnung im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a payment order now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};
