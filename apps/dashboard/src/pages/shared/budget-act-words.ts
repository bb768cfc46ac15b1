import { useCallback } from 'react';
import type { Schemas } from '../../api/index.ts';
import { useLanguage } from '../../words/language.ts';

type Act = Schemas['BudgetActView'];
type Kinds = Readonly<Record<Act['act'], string>>;

const kinds = {
  de: {
    APPROPRIATION: 'Haushaltsansatz',
    APPROPRIATION_CORRECTION: 'Berichtigung eines Ansatzes',
    APPROPRIATION_REVERSAL: 'Rücknahme eines Ansatzes',
    SUPPLEMENT: 'Nachtrag',
    OVERRUN: 'Überschreitung',
    OVERRUN_REVERSAL: 'Rücknahme einer Überschreitung',
    TRANSFER: 'Umbuchung',
    TRANSFER_REVERSAL: 'Rücknahme einer Umbuchung',
    BLOCK: 'Sperre',
    BLOCK_RELEASE: 'Aufhebung einer Sperre',
    COMMITMENT_AUTHORITY: 'Verpflichtungsermächtigung',
    CARRY_OVER: 'Übertragung eines Ausgaberests',
    CARRY_OVERS: 'Übertragung offener Festlegungen',
    CARRY_OVER_REVERSAL: 'Rücknahme einer Übertragung',
    CLOSING: 'Jahresabschluss',
    REOPENING: 'Wiedereröffnung eines Jahres',
    RULE_LIFTING: 'Ende der zweiten Person',
  },
  en: {
    APPROPRIATION: 'Appropriation',
    APPROPRIATION_CORRECTION: 'Correction of an appropriation',
    APPROPRIATION_REVERSAL: 'Reversal of an appropriation',
    SUPPLEMENT: 'Supplement',
    OVERRUN: 'Overrun',
    OVERRUN_REVERSAL: 'Reversal of an overrun',
    TRANSFER: 'Transfer',
    TRANSFER_REVERSAL: 'Reversal of a transfer',
    BLOCK: 'Block',
    BLOCK_RELEASE: 'Release of a block',
    COMMITMENT_AUTHORITY: 'Commitment authority',
    CARRY_OVER: 'Carry-over',
    CARRY_OVERS: 'Carry-over of open commitments',
    CARRY_OVER_REVERSAL: 'Reversal of a carry-over',
    CLOSING: 'Closing of a year',
    REOPENING: 'Reopening of a year',
    RULE_LIFTING: 'End of the second person',
  },
} satisfies Readonly<Record<string, Kinds>>;

/** What a budget act is, with the number of what it is about where there is one. */
export function useBudgetActName(): (act: Pick<Act, 'act' | 'itemId'>) => string {
  const ofLanguage: Kinds = kinds[useLanguage()];
  return useCallback(({ act, itemId }) => [ofLanguage[act], itemId].filter(Boolean).join(' '), [ofLanguage]);
}
