import { caseNumberIn } from '#domain';
import type { BlockRow, CommitmentRow, ObligationRow, SumOf, TransferRow } from '#read-models';
import {
  blockStandingWords,
  commitmentStandingWords,
  obligationStandingWords,
  transferDirectionWords,
  transferStandingWords,
} from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  MoneyView,
  moneyOf,
  PageView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownPercent,
  ShownText,
  SummedPageView,
} from '../http/shown.ts';

/** What rests on a budget line of a year. */
class LineItemView {
  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;
}

export class BlockView extends LineItemView {
  @ShownText({ de: 'Kennung der Sperre', en: 'Identifier of the block' }, { example: 'SPERRE-1' })
  readonly blockId!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, blockStandingWords, { example: 'BLOCKED' })
  readonly state!: string;

  @ShownMoney({ de: 'Gesperrt worden', en: 'Was blocked' })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Noch gesperrt', en: 'Still blocked' })
  readonly blocked!: MoneyView;

  @ShownPercent(
    {
      de: 'In Prozent des Ansatzes, bei der Sperre des Finanzministeriums (LHO § 41)',
      en: 'In percent of the appropriation, of the block of the finance ministry (LHO § 41)',
    },
    { optional: true, example: '10.00' },
  )
  readonly percent?: string;

  @ShownBoolean(
    { de: 'Hält Auszahlungen an, solange sie steht', en: 'Stops payments while it stands' },
    { example: false },
  )
  readonly stopsPayments!: boolean;

  @ShownText({ de: 'Grund', en: 'Reason' })
  readonly reason!: string;

  @ShownDay({ de: 'Gesperrt ab', en: 'Blocked from' }, { example: '2023-03-01' })
  readonly blockedFrom!: string;

  @ShownDay(
    {
      de: 'Ganz freigegeben ab; fehlt, solange etwas gesperrt ist',
      en: 'Released as a whole from; absent while anything is blocked',
    },
    { optional: true },
  )
  readonly releasedOn?: string;

  @ShownText({ de: 'Grund der letzten Freigabe', en: 'Reason for the last release' }, { optional: true })
  readonly releaseReason?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class BlockPage extends SummedPageView {
  @ShownList({ de: 'Sperren', en: 'Blocks' }, BlockView)
  readonly items!: readonly BlockView[];
}

export class CommitmentView extends LineItemView {
  @ShownText(
    { de: 'Festlegung; bei der eines Vorgangs seine Nummer', en: 'Commitment; of a case its number' },
    { example: 'SAMMEL-2023-1' },
  )
  readonly commitmentId!: string;

  @ShownText({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, { optional: true, example: '06412000' })
  readonly recipient?: string;

  @ShownBoolean(
    { de: 'Eines Vorgangs: Nur er zahlt sie aus', en: 'Of a case: it alone pays it' },
    { example: false },
  )
  readonly isOfCase!: boolean;

  @ShownChoice({ de: 'Stand', en: 'State' }, commitmentStandingWords, { example: 'OPEN' })
  readonly state!: string;

  @ShownMoney({ de: 'Festgelegt worden', en: 'Was committed' })
  readonly amount!: MoneyView;

  @ShownMoney({
    de: 'Noch offen: weder gezahlt noch übertragen noch aufgegeben',
    en: 'Still open: neither paid nor carried over nor given up',
  })
  readonly open!: MoneyView;

  @ShownDay({ de: 'Festgelegt ab', en: 'Committed from' }, { example: '2023-03-01' })
  readonly committedFrom!: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class CommitmentPage extends SummedPageView {
  @ShownList({ de: 'Festlegungen', en: 'Commitments' }, CommitmentView)
  readonly items!: readonly CommitmentView[];
}

export class FundsTransferView extends LineItemView {
  @ShownText({ de: 'Kennung der Umbuchung', en: 'Identifier of the transfer' }, { example: 'U-2023-1' })
  readonly transferId!: string;

  @ShownChoice(
    { de: 'Von der Haushaltsstelle (OUT) oder an sie (IN)', en: 'From the line (OUT) or to it (IN)' },
    transferDirectionWords,
    { example: 'OUT' },
  )
  readonly direction!: string;

  @ShownText(
    { de: 'Programm der anderen Haushaltsstelle', en: 'Programme of the other line' },
    { example: 'EFA' },
  )
  readonly partnerProgramme!: string;

  @ShownText({ de: 'Die andere Haushaltsstelle', en: 'The other budget line' }, { example: 'SCHULUNG' })
  readonly partnerLine!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, transferStandingWords, { example: 'STANDING' })
  readonly state!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' }, { isAddable: false })
  readonly amount!: MoneyView;

  @ShownText(
    { de: 'Deckungsvermerk, auf dem sie beruht', en: 'Cover link that it rests on' },
    { optional: true },
  )
  readonly coverLinkId?: string;

  @ShownText({ de: 'Umbuchung, die sie zurücknimmt', en: 'Transfer that it takes back' }, { optional: true })
  readonly reverses?: string;

  @ShownText({ de: 'Grund', en: 'Reason' })
  readonly reason!: string;

  @ShownDay({ de: 'Wirksam ab', en: 'In effect from' }, { example: '2023-03-01' })
  readonly effectiveDay!: string;

  @ShownDay(
    { de: 'Zurückgenommen ab; fehlt, solange sie steht', en: 'Reversed from; absent while it stands' },
    { optional: true },
  )
  readonly reversedOn?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class FundsTransferPage extends PageView {
  @ShownList({ de: 'Umbuchungen', en: 'Transfers' }, FundsTransferView)
  readonly items!: readonly FundsTransferView[];
}

export class ObligationView extends LineItemView {
  @ShownText(
    { de: 'Kennung der Verpflichtung', en: 'Identifier of the obligation' },
    { example: 'WARTUNG-2025' },
  )
  readonly obligationId!: string;

  @ShownCount({ de: 'Belastetes Haushaltsjahr', en: 'Burdened fiscal year' }, { example: 2025 })
  readonly burdenedYear!: number;

  @ShownText({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, { optional: true, example: '06412000' })
  readonly recipient?: string;

  @ShownText({ de: 'LeiKa-Schlüssel', en: 'LeiKa key' }, { optional: true, example: '99108008000000' })
  readonly leikaKey?: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, obligationStandingWords, { example: 'STANDING' })
  readonly state!: string;

  @ShownMoney({ de: 'Eingegangen', en: 'Was entered' })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Besteht noch', en: 'Still stands' })
  readonly standing!: MoneyView;

  @ShownText({ de: 'Grund', en: 'Reason' })
  readonly reason!: string;

  @ShownDay({ de: 'Eingegangen am', en: 'Entered on' }, { example: '2023-03-01' })
  readonly enteredFrom!: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class ObligationPage extends SummedPageView {
  @ShownList({ de: 'Verpflichtungen', en: 'Obligations' }, ObligationView)
  readonly items!: readonly ObligationView[];
}

const keyBehind = (id: string) =>
  [
    { column: id, type: 'text' },
    { column: 'programme', type: 'text' },
    { column: 'line', type: 'text' },
    { column: 'fiscal_year', type: 'integer' },
  ] as const;

export const blockSorts: Sorts = {
  blockId: keyBehind('block_id'),
  blockedFrom: [{ column: 'blocked_from', type: 'text' }, ...keyBehind('block_id')],
  amount: [{ column: 'amount', type: 'integer' }, ...keyBehind('block_id')],
  blocked: [{ column: 'blocked', type: 'integer' }, ...keyBehind('block_id')],
};
export const blockSums: readonly SumOf[] = [
  { name: 'amount', column: 'amount' },
  { name: 'blocked', column: 'blocked' },
];
export const commitmentSorts: Sorts = {
  commitmentId: keyBehind('commitment_id'),
  committedFrom: [{ column: 'committed_from', type: 'text' }, ...keyBehind('commitment_id')],
  amount: [{ column: 'amount', type: 'integer' }, ...keyBehind('commitment_id')],
  open: [{ column: 'open', type: 'integer' }, ...keyBehind('commitment_id')],
};
export const commitmentSums: readonly SumOf[] = [
  { name: 'amount', column: 'amount' },
  { name: 'open', column: 'open' },
];
export const transferSorts: Sorts = {
  transferId: keyBehind('transfer_id'),
  effectiveDay: [{ column: 'effective_day', type: 'text' }, ...keyBehind('transfer_id')],
  amount: [{ column: 'amount', type: 'integer' }, ...keyBehind('transfer_id')],
};
export const obligationSorts: Sorts = {
  obligationId: keyBehind('obligation_id'),
  burdenedYear: [{ column: 'burdened_year', type: 'integer' }, ...keyBehind('obligation_id')],
  amount: [{ column: 'amount', type: 'integer' }, ...keyBehind('obligation_id')],
  standing: [{ column: 'standing', type: 'integer' }, ...keyBehind('obligation_id')],
};
export const obligationSums: readonly SumOf[] = [
  { name: 'amount', column: 'amount' },
  { name: 'standing', column: 'standing' },
];

const lineOf = (row: Pick<BlockRow, 'programme' | 'line' | 'fiscal_year'>) => ({
  programme: row.programme,
  line: row.line,
  fiscalYear: Number(row.fiscal_year),
});

export const blockView = (row: BlockRow): BlockView => ({
  ...lineOf(row),
  blockId: row.block_id,
  state: row.blocked === 0n ? 'RELEASED' : row.blocked < row.amount ? 'PARTLY_RELEASED' : 'BLOCKED',
  amount: moneyOf(row.amount),
  blocked: moneyOf(row.blocked),
  ...defined({ percent: row.percent }),
  stopsPayments: row.stops_payments === 1n,
  reason: row.reason,
  blockedFrom: row.blocked_from,
  ...defined({ releasedOn: row.released_on, releaseReason: row.release_reason }),
  synthetic: row.synthetic === 1n,
});

export const commitmentView = (row: CommitmentRow): CommitmentView => ({
  ...lineOf(row),
  commitmentId: row.commitment_id,
  ...defined({ recipient: row.recipient }),
  isOfCase: caseNumberIn(row.commitment_id) !== undefined,
  state: row.open > 0n ? 'OPEN' : 'DONE',
  amount: moneyOf(row.amount),
  open: moneyOf(row.open),
  committedFrom: row.committed_from,
  synthetic: row.synthetic === 1n,
});

export const transferView = (row: TransferRow): FundsTransferView => ({
  ...lineOf(row),
  transferId: row.transfer_id,
  direction: row.direction,
  partnerProgramme: row.partner_programme,
  partnerLine: row.partner_line,
  state: row.reversed_on === null ? 'STANDING' : 'REVERSED',
  amount: moneyOf(row.amount),
  ...defined({ coverLinkId: row.cover_link_id, reverses: row.reverses }),
  reason: row.reason,
  effectiveDay: row.effective_day,
  ...defined({ reversedOn: row.reversed_on }),
  synthetic: row.synthetic === 1n,
});

export const obligationView = (row: ObligationRow): ObligationView => ({
  ...lineOf(row),
  obligationId: row.obligation_id,
  burdenedYear: Number(row.burdened_year),
  ...defined({ recipient: row.recipient, leikaKey: row.leika_key }),
  state: row.standing > 0n ? 'STANDING' : 'RELEASED',
  amount: moneyOf(row.amount),
  standing: moneyOf(row.standing),
  reason: row.reason,
  enteredFrom: row.entered_from,
  synthetic: row.synthetic === 1n,
});
