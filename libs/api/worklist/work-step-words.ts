import type { WorkStep } from '#read-models';
import type { WordsOf } from '#refusal-words';

/** What is to be done next, in the order of a case's way. */
export const workStepWords: WordsOf<WorkStep> = {
  CLAIM_FACTUAL: { de: 'Antrag sachlich feststellen', en: 'certify a claim as factually correct' },
  CLAIM_ARITHMETIC: { de: 'Antrag rechnerisch feststellen', en: 'certify a claim as arithmetically correct' },
  CLAIM_DECISION: { de: 'über einen Antrag entscheiden', en: 'decide on a claim' },
  CLAIM_PAYMENT: { de: 'Auszahlung eines Antrags vorbereiten', en: 'prepare the payment of a claim' },
  GRANT_FACTUAL: {
    de: 'Zuwendungsantrag sachlich feststellen',
    en: 'certify an application as factually correct',
  },
  GRANT_ARITHMETIC: {
    de: 'Zuwendungsantrag rechnerisch feststellen',
    en: 'certify an application as arithmetically correct',
  },
  GRANT_DECISION: { de: 'über eine Zuwendung entscheiden', en: 'decide on a grant' },
  ORDER_FACTUAL: { de: 'Auszahlung sachlich feststellen', en: 'certify a payment as factually correct' },
  ORDER_ARITHMETIC: {
    de: 'Auszahlung rechnerisch feststellen',
    en: 'certify a payment as arithmetically correct',
  },
  ORDER_ORDERING: { de: 'Auszahlung anordnen', en: 'order a payment' },
  ORDER_NAME: { de: 'über abweichenden Empfängernamen entscheiden', en: 'decide on a differing payee name' },
  ORDER_RUN: { de: 'in einen Zahllauf nehmen', en: 'take into a payment run' },
  ORDER_SETTLEMENT: { de: 'Bestätigung der Bank abwarten', en: 'wait for the bank to confirm' },
  BANK_BOOKING: { de: 'Buchung der Bank zuordnen', en: 'match a booking of the bank' },
  MILESTONE_ACCEPTANCE: { de: 'Meilenstein abnehmen', en: 'accept a milestone' },
  BUDGET_ACT: { de: 'Haushaltsakt bestätigen', en: 'confirm a budget act' },
  CASE_ACT: { de: 'Entscheidung mitzeichnen', en: 'confirm a decision as the second person' },
  PAYEE_CHANGE: { de: 'Änderung eines Zahlungsempfängers bestätigen', en: 'confirm the change of a payee' },
};
