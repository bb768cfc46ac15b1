import { caseOfRepayment } from '../pages/repayment/repayment-address.ts';

/** Where the page shows what an address of the API is about; undefined where it shows no such thing. */
export function pageOf(location: string): string | undefined {
  const [noun = '', ...keys] = location.replace(/^\/api\/v1\//, '').split('/');
  const [first, second, third] = keys;
  switch (noun) {
    case 'claims':
    case 'grants':
    case 'agreements':
      return first && `/vorgaenge/${first}`;
    case 'repayments':
      return first && `/vorgaenge/${caseOfRepayment(first)}/rueckforderungen/${first}`;
    case 'payment-orders':
      return first && `/zahlungen/anordnungen/${first}`;
    case 'programmes':
      return first && `/programme/${first}`;
    case 'payees':
      return first && `/zahlungen/empfaenger/${first}`;
    case 'payment-runs':
      return first && `/zahlungen/laeufe/${first}`;
    case 'recipients':
      return first && `/kommunen/${first}`;
    case 'budget-lines':
      return first && second && third && `/programme/${first}/${second}/${third}`;
    default:
      return undefined;
  }
}
