import type { TagWords } from '../http/openapi/words.ts';

export const grantWords: TagWords = {
  tag: { de: 'Zuwendungen', en: 'Grants' },
  about: {
    de: 'Projektförderung vom Antrag bis zum Abschluss, und was veröffentlicht bewilligt ist.',
    en: 'Project funding from application to completion, and what was publicly awarded.',
  },
  operations: {
    'POST /api/v1/grants': {
      de: 'Beantragt eine Projektförderung (LHO §§ 23, 44), auch für mehrere Kommunen unter einer Federführung.',
      en: {
        summary: 'Apply for a grant',
        description:
          'Applies for project funding (LHO §§ 23, 44), also for several municipalities under one lead.',
      },
    },
    'GET /api/v1/grants': {
      de: 'Zuwendungen nach Programm, Jahr, Empfänger und Stand.',
      en: {
        summary: 'Grants; claimants see those of their municipality',
        description: 'Grants by programme, year, recipient and state.',
      },
    },
    'GET /api/v1/grants/{caseNumber}': {
      de: 'Beantragtes, Bewilligtes, Abgerufenes, Gezahltes und Zurückgezahltes, mit den Jahren, die sie belastet.',
      en: {
        summary: 'One grant with its state',
        description: 'Requested, awarded, drawn down, paid and repaid, with the years it burdens.',
      },
    },
    'GET /api/v1/grants/{caseNumber}/events': {
      de: 'Jedes Ereignis der Zuwendung in seiner Reihenfolge, mit Personen und Rollen.',
      en: {
        summary: 'The events of a grant',
        description: 'Every event of the grant in its order, with persons and roles.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/factual-certification': {
      de: 'Stellt die sachliche Richtigkeit des Antrags fest; nicht, wer ihn gestellt hat.',
      en: {
        summary: 'Certify an application as factually correct',
        description: 'Certifies that the application is factually correct; not by who applied.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/arithmetic-certification': {
      de: 'Stellt die rechnerische Richtigkeit des Antrags fest; nicht, wer ihn gestellt hat.',
      en: {
        summary: 'Certify an application as arithmetically correct',
        description: 'Certifies that the application is arithmetically correct; not by who applied.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/award': {
      de: 'Legt die Mittel in jedem belasteten Jahr fest und bewilligt mit Zeitraum, Quote und Nebenbestimmungen.',
      en: {
        summary: 'Award a grant; its funds are bound before',
        description:
          'Binds the funds in every year that is burdened and awards with period, share and conditions.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/award/revocation': {
      de: 'Widerruft die Bewilligung, auch rückwirkend; Gezahltes wird zur Rückforderung.',
      en: {
        summary: 'Revoke the award of a grant; what is still bound is freed',
        description: 'Revokes the award, also retroactively; what was paid is to be repaid.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/rejection': {
      de: 'Lehnt den Antrag mit Begründung ab; festgelegt wird nichts.',
      en: {
        summary: 'Reject an application',
        description: 'Rejects the application with a reason; nothing is bound.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/amendments': {
      de: 'Erhöht oder kürzt die Bewilligung und ihre Festlegung; unter das Abgerufene sinkt sie nicht.',
      en: {
        summary: 'Amend an award',
        description:
          'Raises or lowers the award and what is bound for it; it does not fall below what was drawn down.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/financing-changes': {
      de: 'Rechnet nach der Finanzierungsart (ANBest Nr. 2), was die Zuwendung noch ist, und senkt Bewilligung und Festlegung; was darüber abgerufen ist, steht als zurückzufordern da.',
      en: {
        summary: 'Record changed cost or income of a project; the award follows',
        description:
          'Calculates by its type of financing (ANBest no. 2) what the grant still is, and lowers the award and what is bound; what was drawn down beyond is shown as to be reclaimed.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/excess-claims': {
      de: 'Fordert nach Anhörung zurück, was über das hinaus gezahlt und behalten ist, was nach Kürzung oder geänderten Kosten bleibt; die Bewilligung sinkt darum.',
      en: {
        summary: 'Claim back what was paid beyond what may be kept (HVwVfG § 49a)',
        description:
          'After a hearing, claims back what was paid and kept beyond what is left after a reduction or changed cost; the award is lower by it.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/reductions': {
      de: 'Kürzt die Bewilligung mit Grund, auch rückwirkend: nicht Abgerufenes wird frei; was darüber gezahlt ist, wird mit einer Anhörung zugleich zurückgefordert.',
      en: {
        summary: 'Reduce an award, also from a day in the past',
        description:
          'Reduces the award with a reason, also in the past: what was not drawn down is freed; what was paid beyond is claimed back at once where a hearing is named.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/drawdowns': {
      de: 'Ruft einen Teil der Bewilligung ab; alle Abrufe zusammen überschreiten sie nicht.',
      en: {
        summary: 'Draw funds down',
        description: 'Draws a part of the award down; all drawdowns together do not exceed it.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/completion': {
      de: 'Schließt das Vorhaben ab und gibt frei, was nicht abgerufen wurde.',
      en: {
        summary: 'Complete a project; what was not drawn down is freed',
        description: 'Completes the project and frees what was not drawn down.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/returns': {
      de: 'Bucht, was die Kommune zurückgezahlt hat; aus einem früheren Jahr ist es Einnahme.',
      en: {
        summary: 'Record the return of funds of a grant',
        description: 'Records what the municipality paid back; of an earlier year it is income.',
      },
    },
    'POST /api/v1/published-awards': {
      de: 'Hält fest, was öffentlich bewilligt wurde, mit Quelle; auf Wunsch mit Festlegung auf der Haushaltsstelle.',
      en: {
        summary: 'Record a published award',
        description:
          'Records what was publicly awarded, with its source; where wished, bound on the budget line.',
      },
    },
    'GET /api/v1/published-awards': {
      de: 'Veröffentlichte Bewilligungen nach Programm, Jahr und Empfänger.',
      en: {
        summary: 'Published awards with their source',
        description: 'Published awards by programme, year and recipient.',
      },
    },
    'POST /api/v1/published-awards/{awardId}/corrections': {
      de: 'Berichtigt eine veröffentlichte Bewilligung, ihre Festlegung zugleich.',
      en: {
        summary: 'Correct a published award together with its commitment',
        description: 'Corrects a published award, and what is bound for it at once.',
      },
    },
    'GET /api/v1/double-funding': {
      de: 'Hinweise, keine Urteile: Paare von Vorgängen für dasselbe, auch mit veröffentlichten Bewilligungen und mit Vereinbarungen, und eines Antrags mit einer Zuwendung für seine Leistung.',
      en: {
        summary:
          'Possible double funding: same recipient and service in overlapping periods, or same purpose',
        description:
          'Hints, not verdicts: pairs of cases for the same, published awards and agreements included, and of a claim with a grant for its service.',
      },
    },
    'GET /api/v1/grants/{caseNumber}/actions': {
      de: 'Probt jede Buchung an der Zuwendung im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a grant now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};
