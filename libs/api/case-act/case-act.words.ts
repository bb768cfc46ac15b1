import type { TagWords } from '../http/openapi/words.ts';

export const caseActWords: TagWords = {
  tag: { de: 'Mitzeichnungen', en: 'Decisions of a second person' },
  about: {
    de: 'Was Empfänger von einer Auflage entbindet oder ihren Nachweis abschließt und auf eine zweite Person wartet.',
    en: 'What frees recipients of a condition, or settles their proof, and waits for a second person.',
  },
  operations: {
    'POST /api/v1/case-acts/{caseActId}/confirmation': {
      de: 'Zeichnet als andere Person mit, was vorgelegt ist; damit wird es gebucht, im Namen dessen, der es vorgelegt hat.',
      en: {
        summary: 'Confirm a proposed decision as the second person',
        description:
          'Confirms as another person what was proposed; with that it is recorded, in the name of who proposed it.',
      },
    },
    'POST /api/v1/case-acts/{caseActId}/rejection': {
      de: 'Lehnt ab, was vorgelegt ist, oder zieht das eigene zurück; an der Zuwendung ändert sich nichts.',
      en: {
        summary: 'Reject a proposed decision, or take it back',
        description: "Rejects what was proposed or takes one's own back; nothing changes at the grant.",
      },
    },
    'GET /api/v1/case-acts': {
      de: 'Vorgelegtes, das auf eine zweite Person wartet, und wie über Früheres befunden ist.',
      en: {
        summary: 'Decisions that a second person confirms: the open ones, and what became of others',
        description: 'Proposals that wait for a second person, and how earlier ones were settled.',
      },
    },
    'GET /api/v1/case-acts/{caseActId}': {
      de: 'Was vorgelegt ist, von wem, und wie darüber befunden ist.',
      en: {
        summary: 'One decision that a second person confirms',
        description: 'What is proposed, by whom, and how it was settled.',
      },
    },
    'GET /api/v1/case-acts/{caseActId}/actions': {
      de: 'Probt jede Buchung an der Entscheidung im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a proposed decision now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};
