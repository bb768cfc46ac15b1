import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { TemplatePreview } from '../../command/template-preview.tsx';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';

type Template = Schemas['DocumentTemplateView'];

const words = {
  de: {
    title: 'Vorlage der Schriftstücke',
    sentence:
      'Was Bescheide und Anordnungen neben ihren Zahlen sagen. Ein Schriftstück behält die Vorlage, die galt, als es entschieden wurde. Die Texte sind deutsch, denn die Amtssprache ist deutsch.',
    none: 'Keine Vorlage gilt: Bescheide dieses Programms sind Entwürfe, die nicht versandt werden dürfen.',
    authority: 'Behörde',
    contact: 'Kontakt',
    place: 'Ort der Ausstellung',
    collateral: 'Nebenbestimmungen',
    further: 'Weitere Nebenbestimmungen',
    provisions: { ANBEST_P: 'ANBest-P', ANBEST_GK: 'ANBest-Gk', ANBEST_K: 'ANBest-K' },
    remedy: 'Rechtsbehelf',
    remedies: { ACTION: 'Klage', OBJECTION: 'Widerspruch' },
    within: (remedy: string, body: string): string => `${remedy} innerhalb eines Monats: ${body}`,
    form: 'Form des Rechtsbehelfs',
    signature: 'Unterschrift',
    unsigned: 'keine: ohne Unterschrift gültig nach HVwVfG § 37 Abs. 5',
    opening: (document: string): string => `${document}, am Anfang`,
    closing: (document: string): string => `${document}, am Ende`,
    documents: {
      AWARD_NOTICE: 'Zuwendungsbescheid',
      CLAIM_NOTICE: 'Bescheid über einen Antrag',
      REPAYMENT_NOTICE: 'Rückforderungsbescheid',
      PAYMENT_ORDER: 'Auszahlungsanordnung',
    },
    history: 'Vorlagen, die gesetzt wurden',
    from: 'gilt ab',
    setAt: 'gesetzt am',
    reason: 'Grund',
    holds: 'Stand',
    isHeld: 'gilt',
    isNotHeld: 'gilt nicht',
  },
  en: {
    title: 'Template of documents',
    sentence:
      'What notices and orders say beside their figures. A document keeps the template that held when it was decided. The texts are German, the official language.',
    none: 'No template holds: notices of this programme are drafts, which must not be sent.',
    authority: 'Authority',
    contact: 'Contact',
    place: 'Place of issue',
    collateral: 'Collateral provisions',
    further: 'Further provisions',
    provisions: { ANBEST_P: 'ANBest-P', ANBEST_GK: 'ANBest-Gk', ANBEST_K: 'ANBest-K' },
    remedy: 'Remedy',
    remedies: { ACTION: 'action', OBJECTION: 'objection' },
    within: (remedy: string, body: string): string => `${remedy} within one month: ${body}`,
    form: 'Form of the remedy',
    signature: 'Signature',
    unsigned: 'none: valid without one by HVwVfG § 37 (5)',
    opening: (document: string): string => `${document}, at the beginning`,
    closing: (document: string): string => `${document}, at the end`,
    documents: {
      AWARD_NOTICE: 'award notice',
      CLAIM_NOTICE: 'notice on a claim',
      REPAYMENT_NOTICE: 'notice of repayment',
      PAYMENT_ORDER: 'payment order',
    },
    history: 'Templates that were set',
    from: 'holds from',
    setAt: 'set on',
    reason: 'Reason',
    holds: 'Standing',
    isHeld: 'holds',
    isNotHeld: 'does not hold',
  },
};

/** What holds for the documents of a programme, what held before, how it looks, and the form for the next one. */
export function DocumentTemplatePanel({ programme }: { readonly programme: string }) {
  const say = useWords(words);
  const { roles } = usePerson();
  const templates = useAnswer('/api/v1/programmes/{programme}/document-templates', { path: { programme } });
  if (roles.every((role) => role === 'claimant')) return null;
  const all = templates.data?.items;
  const held = all?.find(({ holds }) => holds);
  const maySet = roles.includes('administrator') || roles.includes('budget-controller');
  return (
    <Panel id="vorlage" title={say.title}>
      <p className="panel__text">{say.sentence}</p>
      {all && !held && <p className="panel__text">{say.none}</p>}
      {held && <Held template={held} />}
      {held && maySet && <TemplatePreview template={held} />}
      {(all?.length ?? 0) > 0 && (
        <History templates={all} problem={tableProblemOf(templates.error, () => templates.refetch())} />
      )}
      {all && <CommandPanel operation="SetDocumentTemplate" known={knownOf(programme, held)} roles={roles} />}
    </Panel>
  );
}

/** The form begins with what holds; its day and its reason are the next one's own. */
function knownOf(programme: string, held: Template | undefined): Readonly<Record<string, unknown>> {
  if (!held) return { programme };
  const { authority, place, collateral, remedy, texts, furtherProvisions, signature } = held;
  return { programme, authority, place, collateral, remedy, texts, furtherProvisions, signature };
}

function Held({ template }: { readonly template: Template }) {
  const say = useWords(words);
  const format = useFormats();
  const { authority, place, collateral, furtherProvisions, remedy, signature, texts = [], from } = template;
  return (
    <Facts
      facts={[
        [say.from, format.day(from)],
        [
          say.authority,
          [authority.name, authority.unit, authority.street, `${authority.postalCode} ${authority.city}`]
            .filter((part) => part !== undefined)
            .join(', '),
        ],
        [say.contact, [authority.phone, authority.email].filter((part) => part !== undefined).join(', ')],
        [say.place, place],
        [say.collateral, collateral && say.provisions[collateral]],
        [say.further, furtherProvisions],
        [say.remedy, say.within(say.remedies[remedy.kind], `${remedy.body}, ${remedy.seat}`)],
        [say.form, remedy.note],
        [say.signature, signature ? `${signature.name}, ${signature.function}` : say.unsigned],
        ...texts.flatMap(({ document, opening, closing }) => [
          [say.opening(say.documents[document]), opening] as const,
          [say.closing(say.documents[document]), closing] as const,
        ]),
      ]}
    />
  );
}

function History({
  templates,
  problem,
}: {
  readonly templates: readonly Template[] | undefined;
  readonly problem: ReturnType<typeof tableProblemOf>;
}) {
  const say = useWords(words);
  const columns = useMemo(
    (): readonly Column<Template>[] => [
      { id: 'from', label: say.from, kind: 'day', value: ({ from }) => from },
      { id: 'setAt', label: say.setAt, kind: 'day', value: ({ recordedAt }) => recordedAt.slice(0, 10) },
      { id: 'reason', label: say.reason, value: ({ reason }) => reason },
      { id: 'holds', label: say.holds, value: ({ holds }) => (holds ? say.isHeld : say.isNotHeld) },
    ],
    [say],
  );
  return (
    <DataTable
      id="vorlagen"
      caption={say.history}
      columns={columns}
      rows={templates}
      keyOf={({ setAtPosition }) => setAtPosition}
      problem={problem}
      noTotal
      rowsFirst={4}
    />
  );
}
