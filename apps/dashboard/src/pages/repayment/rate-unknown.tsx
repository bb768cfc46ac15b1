import type { Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { Notice } from '../../frame/notice.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { repaymentWords } from './repayment.words.ts';

/** Interest that ends before the day of the page, because a base rate is missing. */
export type KnownInterest = Pick<Schemas['DrawdownUseView'], 'rateUnknownFrom' | 'interestBeforeUnknown'>;

/** Says until when interest is known and which half-year has no base rate; nothing where all is known. */
export function RateUnknown({ rateUnknownFrom, interestBeforeUnknown }: KnownInterest) {
  const words = useWords(repaymentWords);
  const formats = useFormats();
  if (rateUnknownFrom === undefined || !interestBeforeUnknown) return null;
  return (
    <Notice
      kind="warning"
      title={words.rateUnknown(formats.day(rateUnknownFrom), formats.day(halfYearOf(rateUnknownFrom)))}
    >
      <p className="kern-body">{words.rateUnknownHint(formats.euros(centsOf(interestBeforeUnknown)))}</p>
    </Notice>
  );
}

/** A base rate holds for a half-year, from 1 January or 1 July. */
const halfYearOf = (day: string): string => `${day.slice(0, 5)}${day.slice(5, 7) < '07' ? '01' : '07'}-01`;
