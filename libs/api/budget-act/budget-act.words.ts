import type { TagWords } from '../http/openapi/words.ts';

export const budgetActWords: TagWords = {
  tag: { de: 'Haushaltsakte', en: 'Budget acts' },
  about: {
    de: 'Was am Haushalt beschlossen werden soll und auf eine zweite Person wartet.',
    en: 'What is to be enacted on the budget and waits for a second person.',
  },
  operations: {
    'POST /api/v1/budget-acts/{budgetActId}/confirmation': {
      de: 'Bestätigt als andere Person, was vorgeschlagen ist; damit wird es gebucht.',
      en: {
        summary: 'Confirm a proposed budget act as the second person',
        description: 'Confirms as another person what was proposed; with that it is recorded.',
      },
    },
    'POST /api/v1/budget-acts/{budgetActId}/rejection': {
      de: 'Lehnt den Vorschlag ab oder zieht den eigenen zurück; gebucht wird nichts.',
      en: {
        summary: 'Reject a proposed budget act, or take it back',
        description: "Rejects the proposal or takes one's own back; nothing is recorded on the budget.",
      },
    },
    'GET /api/v1/budget-acts': {
      de: 'Vorgeschlagenes, das auf eine zweite Person wartet, und wie über Früheres entschieden ist.',
      en: {
        summary: 'Budget acts that a second person confirms: the open ones, and what became of others',
        description: 'Proposals that wait for a second person, and how earlier ones were decided.',
      },
    },
    'GET /api/v1/budget-acts/{budgetActId}': {
      de: 'Was vorgeschlagen ist, von wem, und wie darüber entschieden ist.',
      en: {
        summary: 'One budget act that a second person confirms',
        description: 'What is proposed, by whom, and how it was decided.',
      },
    },
    'GET /api/v1/budget-acts/{budgetActId}/actions': {
      de: 'Probt jede Buchung an dem Haushaltsakt im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a budget act now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};
