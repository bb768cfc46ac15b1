import { useState } from 'react';
import { Problem } from '#ledger-client';
import { useLedger } from '../api/index.ts';
import { fileNameOf, save } from '../table/take-list.ts';
import { useWords } from '../words/language.ts';
import { Refusal } from './refusal.tsx';

const words = {
  de: {
    title: 'Vorschau als PDF, mit erfundenen Angaben',
    failed: 'Die Vorschau kam nicht an',
    documents: {
      AWARD_NOTICE: 'Zuwendungsbescheid',
      CLAIM_NOTICE: 'Bescheid über einen Antrag',
      REPAYMENT_NOTICE: 'Rückforderungsbescheid',
      PAYMENT_ORDER: 'Auszahlungsanordnung',
    },
    fetched: (document: string): string => `Die Vorschau »${document}« ist geladen.`,
  },
  en: {
    title: 'Preview as PDF, on invented figures',
    failed: 'The preview did not arrive',
    documents: {
      AWARD_NOTICE: 'award notice',
      CLAIM_NOTICE: 'notice on a claim',
      REPAYMENT_NOTICE: 'notice of repayment',
      PAYMENT_ORDER: 'payment order',
    },
    fetched: (document: string): string => `The preview “${document}” has been loaded.`,
  },
};

const documents = ['AWARD_NOTICE', 'CLAIM_NOTICE', 'REPAYMENT_NOTICE', 'PAYMENT_ORDER'] as const;

/** What a template says, as the API takes it; beside it may stand what a preview does not need. */
export type TemplateWords = Readonly<Record<string, unknown>>;

/** What is asked of a preview: its day and its reason are of the booking alone. */
const shownOf = (template: TemplateWords): TemplateWords =>
  Object.fromEntries(shown.map((field) => [field, template[field]]));

const shown = ['authority', 'place', 'collateral', 'remedy', 'texts', 'furtherProvisions', 'signature'];

/** Each kind of document in a template, whether it is set or not. */
export function TemplatePreview({ template }: { readonly template: TemplateWords }) {
  const say = useWords(words);
  const ledger = useLedger();
  const [told, setTold] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const take = async (document: (typeof documents)[number]): Promise<void> => {
    setProblem(undefined);
    setTold(undefined);
    const name = say.documents[document];
    try {
      const response = await ledger.request('/api/v1/document-previews', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ document, ...shownOf(template) }),
      });
      save(await response.blob(), fileNameOf(response.headers.get('content-disposition'), `${name}.pdf`));
      setTold(say.fetched(name));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    }
  };
  return (
    <div className="template-preview" role="group" aria-label={say.title}>
      <p className="template-preview__title">{say.title}</p>
      <p className="template-preview__buttons">
        {documents.map((document) => (
          <button
            type="button"
            className="data-table__take"
            key={document}
            onClick={() => void take(document)}
          >
            {say.documents[document]}
          </button>
        ))}
      </p>
      <p role="status" className="rehearsal__hint">
        {told}
      </p>
      {problem && <Refusal problem={problem} title={say.failed} />}
    </div>
  );
}
