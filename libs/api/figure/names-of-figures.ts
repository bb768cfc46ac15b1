import type { figuresOf } from '#read-models';
import type { Words } from '#refusal-words';

type Of = keyof typeof figuresOf;

const words: { readonly [Each in Of]: Readonly<Record<keyof (typeof figuresOf)[Each], Words>> } = {
  LINE: {
    appropriation: { de: 'Haushaltsansatz', en: 'appropriation' },
    supplements: { de: 'Nachträge', en: 'supplements' },
    overrun: { de: 'Überschreitungen', en: 'overruns' },
    transferredIn: { de: 'umgebucht von anderen', en: 'transferred from others' },
    transferredOut: { de: 'umgebucht auf andere', en: 'transferred to others' },
    carriedIn: { de: 'Ausgabereste aus dem Vorjahr', en: 'carried over from the year before' },
    carriedOn: { de: 'ins Folgejahr übertragen', en: 'carried over to the following year' },
    lapsed: { de: 'verfallen', en: 'lapsed' },
    blocked: { de: 'gesperrt', en: 'blocked' },
    committed: { de: 'offene Festlegungen', en: 'open commitments' },
    paid: { de: 'ausgezahlt', en: 'paid' },
    appropriated: { de: 'Ansatz und Nachträge', en: 'appropriation and supplements' },
    authorised: { de: 'was das Jahr ausgeben darf', en: 'what the year may spend' },
    available: { de: 'verfügbar', en: 'available' },
  },
  RECIPIENT: {
    committed: { de: 'offene Festlegungen', en: 'open commitments' },
    paid: { de: 'ausgezahlt', en: 'paid' },
    benefitAccepted: { de: 'als Begünstigte abgenommen', en: 'accepted as beneficiary' },
    benefitPaid: { de: 'als Begünstigte ausgezahlt', en: 'paid as beneficiary' },
  },
  FRAME: {
    bound: { de: 'gebunden', en: 'bound' },
    accepted: { de: 'abgenommen', en: 'accepted' },
    paid: { de: 'ausgezahlt', en: 'paid' },
  },
  CLAIM: {
    claimed: { de: 'beantragt', en: 'claimed' },
    approved: { de: 'bewilligt', en: 'approved' },
    paid: { de: 'ausgezahlt', en: 'paid' },
    repayable: { de: 'zurückzuzahlen', en: 'to be repaid' },
  },
  GRANT: {
    requested: { de: 'beantragt', en: 'requested' },
    awarded: { de: 'bewilligt', en: 'awarded' },
    entitled: { de: 'was behalten werden darf', en: 'what may be kept' },
    excess: { de: 'darüber hinaus abgerufen', en: 'drawn down beyond that' },
    drawnDown: { de: 'abgerufen', en: 'drawn down' },
    paid: { de: 'ausgezahlt', en: 'paid' },
    returned: { de: 'zurückgegeben', en: 'given back' },
    repayable: { de: 'zurückzuzahlen', en: 'to be repaid' },
  },
};

/** What a figure is called. */
export const nameOfFigure = (of: Of, figure: string): Words =>
  (words[of] as Readonly<Record<string, Words>>)[figure] ?? { de: figure, en: figure };
