import type { TagWords } from '../http/openapi/words.ts';

export const paymentWords: TagWords = {
  tag: { de: 'Zahlungen', en: 'Payments' },
  about: {
    de: 'Anordnungen, Bankbestätigungen, Zahlungsempfänger und Anordnungsbefugnisse.',
    en: "Orders, the bank's confirmations, payees and ordering authorities.",
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
    'POST /api/v1/payees/{payeeId}/changes': {
      de: 'Schlägt Konto und Inhaber vor; gezahlt wird erst nach der Bestätigung einer zweiten Person.',
      en: {
        summary: 'Propose a payee or its change; it counts once a second person confirms',
        description: 'Proposes account and holder; nothing is paid before a second person confirms.',
      },
    },
    'POST /api/v1/payees/{payeeId}/changes/confirmation': {
      de: 'Bestätigt als andere Person; von da an wird auf dieses Konto gezahlt.',
      en: {
        summary: 'Confirm the change of a payee as the second person',
        description: 'Confirms as another person; from then on payments go to this account.',
      },
    },
    'POST /api/v1/payees/{payeeId}/changes/rejection': {
      de: 'Lehnt die vorgeschlagene Änderung mit Grund ab; das bestätigte Konto bleibt.',
      en: {
        summary: 'Reject the change of a payee',
        description: 'Rejects the proposed change with a reason; the confirmed account stays.',
      },
    },
    'GET /api/v1/payees': {
      de: 'Zahlungsempfänger mit bestätigtem Konto und dem, was zu bestätigen ist.',
      en: {
        summary: 'Payees',
        description: 'Payees with their confirmed account and what is to be confirmed.',
      },
    },
    'GET /api/v1/payees/{payeeId}': {
      de: 'Bestätigtes Konto, offene Änderung, und wer gehandelt hat.',
      en: {
        summary: 'One payee, and what is to be confirmed',
        description: 'Confirmed account, open change, and who acted.',
      },
    },
    'GET /api/v1/shared-accounts': {
      de: 'Hinweise auf Verwechslung oder Missbrauch: dieselbe IBAN bei mehreren.',
      en: {
        summary: 'Accounts that more than one payee has',
        description: 'Hints of a mix-up or misuse: the same IBAN with several payees.',
      },
    },
    'POST /api/v1/ordering-authorities': {
      de: 'Erteilt einer Person die Befugnis, bis zu einem Betrag und für einen Zeitraum anzuordnen.',
      en: {
        summary: 'Grant an ordering authority; never to oneself',
        description: 'Grants a person the authority to order up to an amount and for a period.',
      },
    },
    'GET /api/v1/ordering-authorities': {
      de: 'Befugnisse nach Person und Tag; geprüft wird die bei der Anordnung gültige.',
      en: {
        summary: 'Ordering authorities, ended ones included',
        description: 'Authorities by person and day; the one in force at the time of the order is checked.',
      },
    },
    'POST /api/v1/ordering-authorities/{authorityId}/revocation': {
      de: 'Beendet eine Befugnis; was damit angeordnet wurde, bleibt.',
      en: {
        summary: 'End an ordering authority',
        description: 'Ends an authority; what was ordered with it stays.',
      },
    },
  },
};
