import { documentWords } from './document/document.words.ts';
import { bankStatementWords } from './bank-statement/bank-statement.words.ts';
import { payeeWords } from './payee/payee.words.ts';
import { orderingAuthorityWords } from './ordering-authority/ordering-authority.words.ts';
import { serviceWords } from './service/service.words.ts';
import { budgetActWords } from './budget-act/budget-act.words.ts';
import { caseActWords } from './case-act/case-act.words.ts';
import { programmeWords } from './programme/programme.words.ts';
import { recipientWords } from './recipient/recipient.words.ts';
import { budgetLineWords } from './budget-line/budget-line.words.ts';
import { claimWords } from './claim/claim.words.ts';
import { grantWords } from './grant/grant.words.ts';
import { awardConditionWords } from './award-condition/award-condition.words.ts';
import { repaymentWords } from './repayment/repayment.words.ts';
import { useOfFundsWords } from './use-of-funds/use-of-funds.words.ts';
import { proofOfUseWords } from './proof-of-use/proof-of-use.words.ts';
import { agreementWords } from './agreement/agreement.words.ts';
import { paymentWords } from './payment/payment.words.ts';
import { importPreviewWords } from './import-preview/import-preview.words.ts';
import { paymentRunWords } from './payment-run/payment-run.words.ts';
import { bundleWords } from './bundle/bundle.words.ts';
import { trailWords } from './trail/trail.words.ts';
import { figureWords } from './figure/figure.words.ts';
import { feedWords } from './feed/feed.words.ts';
import { searchWords } from './search/search.words.ts';
import { worklistWords } from './worklist/worklist.words.ts';
import { signInWords } from './sign-in/sign-in.words.ts';

/** What the description of the API says of every operation, in the order in which its tags are shown. */
export const operationWords = [
  searchWords,
  worklistWords,
  claimWords,
  grantWords,
  awardConditionWords,
  useOfFundsWords,
  proofOfUseWords,
  caseActWords,
  repaymentWords,
  agreementWords,
  paymentWords,
  paymentRunWords,
  documentWords,
  bankStatementWords,
  payeeWords,
  orderingAuthorityWords,
  budgetLineWords,
  budgetActWords,
  programmeWords,
  recipientWords,
  serviceWords,
  importPreviewWords,
  figureWords,
  feedWords,
  trailWords,
  bundleWords,
  signInWords,
];
