import type { TagWords } from '../http/openapi/words.ts';

export const agreementWords: TagWords = {
  tag: { de: 'Vereinbarungen', en: 'Agreements' },
  about: {
    de: 'Vereinbarungen mit Dienstleistern, mit Meilensteinen und Begünstigten.',
    en: 'Agreements with providers, with milestones and beneficiaries.',
  },
  operations: {
    'POST /api/v1/agreements': {
      de: 'Hält eine Vereinbarung fest und legt ihre Mittel in den belasteten Jahren und im Rahmen fest.',
      en: {
        summary: 'Record an agreement with a provider; its funds are bound',
        description: 'Records an agreement and binds its funds in the years it burdens and in its frame.',
      },
    },
    'GET /api/v1/agreements': {
      de: 'Vereinbarungen nach Programm, Dienstleister und Stand.',
      en: {
        summary: 'Agreements with providers',
        description: 'Agreements by programme, provider and state.',
      },
    },
    'GET /api/v1/milestones': {
      de: 'Was mit Dienstleistern abschnittsweise vereinbart ist: Betrag, Stand und bis wann es fällig ist.',
      en: {
        summary: 'Milestones of all agreements, with their state and when they are due',
        description: 'What is agreed with providers, stage by stage: amount, state and by when it is due.',
      },
    },
    'GET /api/v1/agreements/{caseNumber}': {
      de: 'Beträge, Jahre, Begünstigte und der Stand jedes Meilensteins.',
      en: {
        summary: 'One agreement with its milestones',
        description: 'Amounts, years, beneficiaries and the state of each milestone.',
      },
    },
    'GET /api/v1/agreements/{caseNumber}/events': {
      de: 'Jedes Ereignis der Vereinbarung in seiner Reihenfolge, mit Personen und Rollen.',
      en: {
        summary: 'The events of an agreement',
        description: 'Every event of the agreement in its order, with persons and roles.',
      },
    },
    'POST /api/v1/agreements/{caseNumber}/milestones': {
      de: 'Vereinbart einen Abschnitt mit Betrag, Jahr und Fälligkeit aus den Mitteln der Vereinbarung.',
      en: {
        summary: 'Agree a milestone from the funds of the agreement',
        description: 'Agrees a stage with amount, year and due day from the funds of the agreement.',
      },
    },
    'POST /api/v1/agreements/{caseNumber}/milestones/{milestoneId}/reports': {
      de: 'Meldet, dass geleistet oder in Rechnung gestellt ist; danach wird abgenommen.',
      en: {
        summary: 'Report a milestone as reached, or its invoice',
        description: 'Reports that it was performed or invoiced; acceptance follows.',
      },
    },
    'POST /api/v1/agreements/{caseNumber}/milestones/{milestoneId}/acceptances': {
      de: 'Nimmt ab und teilt den Betrag auf die Begünstigten auf; danach kann gezahlt werden.',
      en: {
        summary: 'Accept a milestone, wholly or in part; not by who reported it',
        description: 'Accepts and allocates the amount among the beneficiaries; payment may follow.',
      },
    },
    'POST /api/v1/agreements/{caseNumber}/milestones/{milestoneId}/send-back': {
      de: 'Gibt eine Meldung mit Grund zurück; der Meilenstein kann neu gemeldet werden.',
      en: {
        summary: 'Send the report of a milestone back',
        description: 'Sends a report back with a reason; the milestone may be reported anew.',
      },
    },
    'POST /api/v1/agreements/{caseNumber}/milestones/{milestoneId}/closing': {
      de: 'Schließt einen Meilenstein, von dem nichts mehr kommt.',
      en: {
        summary: 'Close a milestone; what was not accepted falls back or is freed',
        description: 'Closes a milestone that nothing more will come of.',
      },
    },
    'POST /api/v1/agreements/{caseNumber}/ending': {
      de: 'Beendet die Vereinbarung, wenn kein Meilenstein und keine Zahlung mehr offen ist.',
      en: {
        summary: 'End an agreement; what it did not need is freed',
        description: 'Ends the agreement once no milestone and no payment is open.',
      },
    },
    'GET /api/v1/agreements/{caseNumber}/actions': {
      de: 'Probt jede Buchung an der Vereinbarung im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with an agreement now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
    'GET /api/v1/agreements/{caseNumber}/milestones/{milestoneId}/actions': {
      de: 'Probt jede Buchung an dem Meilenstein im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a milestone now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};
