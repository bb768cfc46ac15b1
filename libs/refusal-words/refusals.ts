import {
  existingThings,
  neverReached,
  fiscalYearOf,
  type FaultyIban,
  type FourEyesFigures,
  type RejectionCode,
  type RejectionFigures,
} from '#domain';
import {
  afterBookingState,
  afterClaimState,
  afterGrantState,
  afterMilestone,
  afterOrderState,
  afterProofState,
  afterRunState,
  attemptWords,
  bondWords,
  bankBookingStateWords,
  budgetActStateWords,
  caseActStateWords,
  causeWords,
  certificationWords,
  claimStateWords,
  conditionStateWords,
  earlierPartWords,
  englishThings,
  grantStateWords,
  methodWords,
  milestoneWords,
  orderStateWords,
  prerequisiteWords,
  proofResultWords,
  remissionWords,
  repaymentPartWords,
  proofStateWords,
  proofWords,
  recipientKindWords,
  runStateWords,
} from './domain-words.ts';
import { dayWords, de, en, periodWords, type Explanation, type Words } from './sentence.ts';

/** How a refusal is answered: an HTTP status, a title that is the same every time, and what is wrong this time. */
export interface RefusalType {
  readonly status: number;
  readonly title: Words;
}

type Refusals = {
  readonly [Code in RejectionCode]: RefusalType & {
    readonly explain: (figures: RejectionFigures[Code]) => Explanation;
  };
};

/** The first ones by name, and that there are others. */
const namedOf = (names: readonly string[], count: number, others: string): string =>
  [...names, ...(count > names.length ? [others] : [])].join(', ');

/** All that is said of each refusal: its status, its title, and in sentences what is wrong, with the figures, and what to do about it. */
const refusals: Refusals = {
  AGREEMENT_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als vereinbart', en: 'More than was agreed' },
    explain: ({ requested, left, agreed, fiscalYear }) => ({
      de: [
        fiscalYear === undefined
          ? de`Vereinbart werden sollen ${requested}, übrig sind ${left} von ${agreed}.`
          : de`Vereinbart werden sollen ${requested}, im Haushaltsjahr ${fiscalYear} sind ${left} von ${agreed} übrig.`,
        left > 0n
          ? de`Höchstens ${left} vereinbaren oder eine weitere Vereinbarung schließen.`
          : 'Eine weitere Vereinbarung schließen; von dieser ist nichts mehr übrig.',
      ],
      en: [
        fiscalYear === undefined
          ? en`${requested} are to be agreed, ${left} of ${agreed} are left.`
          : en`${requested} are to be agreed, ${left} of ${agreed} are left in the fiscal year ${fiscalYear}.`,
        left > 0n
          ? en`Agree at most ${left}, or conclude another agreement.`
          : 'Conclude another agreement; nothing is left of this one.',
      ],
    }),
  },
  AGREEMENT_STATE: {
    status: 409,
    title: { de: 'Vereinbarung beendet', en: 'Agreement ended' },
    explain: ({ caseNumber, amount }) => ({
      de: [
        de`Die Vereinbarung ${caseNumber} über ${amount} ist beendet.`,
        'Eine neue Vereinbarung schließen.',
      ],
      en: [en`The agreement ${caseNumber} of ${amount} has ended.`, 'Conclude a new agreement.'],
    }),
  },
  AGREEMENT_UNKNOWN: {
    status: 404,
    title: { de: 'Vereinbarung unbekannt', en: 'Agreement unknown' },
    explain: ({ caseNumber }) => ({
      de: [de`Die Vereinbarung ${caseNumber} gibt es nicht.`, checkNumber.de],
      en: [en`There is no agreement ${caseNumber}.`, checkNumber.en],
    }),
  },
  ALLOCATION_INVALID: {
    status: 422,
    title: { de: 'Aufteilung nicht zulässig', en: 'Allocation not allowed' },
    explain: ({ method, amount }) => ({
      de: [
        de`Um ${amount} ${methodWords[method]} aufzuteilen, fehlt ein Gewicht, oder alle sind null.`,
        'Jedem Begünstigten ein ganzes Gewicht ab 0 geben, mindestens einem ein größeres.',
      ],
      en: [
        en`To allocate ${amount} ${methodWords[method]}, a weight is missing, or all are zero.`,
        'Give each beneficiary a whole weight from 0 on, and at least one a larger weight.',
      ],
    }),
  },
  ALREADY_EXISTS: {
    status: 409,
    title: { de: 'Bereits vorhanden', en: 'Exists already' },
    explain: ({ what, prerequisite }) => {
      const suffix = prerequisite && prerequisiteWords[prerequisite];
      return {
        de: [
          suffix ? de`${what} gibt es bereits: ${suffix}.` : de`${what} gibt es bereits.`,
          'Für etwas Neues eine andere Kennung wählen; sonst ist nichts zu tun.',
        ],
        en: [
          suffix ? en`${inEnglish(what)} exists already: ${suffix}.` : en`${inEnglish(what)} exists already.`,
          'Choose another identifier for something new; else there is nothing to do.',
        ],
      };
    },
  },
  AMOUNT_NOT_POSITIVE: {
    status: 422,
    title: { de: 'Betrag nicht zulässig', en: 'Amount not allowed' },
    explain: ({ amount }) => ({
      de: [de`Der Betrag ${amount} ist nicht größer als null.`, 'Einen Betrag über null nennen.'],
      en: [en`The amount ${amount} is not above zero.`, 'Name an amount above zero.'],
    }),
  },
  AMOUNT_OUT_OF_RANGE: {
    status: 422,
    title: { de: 'Betrag zu groß', en: 'Amount too large' },
    explain: ({ amount, largest }) => ({
      de: [de`Der Betrag ${amount} ist größer als zulässig.`, de`Höchstens ${largest} nennen.`],
      en: [en`The amount ${amount} is larger than allowed.`, en`Name at most ${largest}.`],
    }),
  },
  APPROPRIATION_SUPPLEMENTED: {
    status: 409,
    title: { de: 'Nachträge oder anderes steht darauf', en: 'Supplements or the like rest on it' },
    explain: ({ programme, line, fiscalYear, supplements }) => ({
      de: [
        de`Auf ${programme}/${line} ${fiscalYear} stehen Nachträge, Überschreitungen und Umbuchungen von ${supplements}: Ihr Ansatz lässt sich nicht zurücknehmen.`,
        'Den Ansatz berichtigen statt zurücknehmen.',
      ],
      en: [
        en`${programme}/${line} ${fiscalYear} has supplements, overruns and transfers of ${supplements}: its appropriation cannot be reversed.`,
        'Correct the appropriation instead of reversing it.',
      ],
    }),
  },
  AUTHORITY_DAY_EXCEEDED: {
    status: 403,
    title: { de: 'Anordnungsbefugnis des Tages überschritten', en: 'Ordering authority of the day exceeded' },
    explain: ({ amount, dayLimit, ordered, day, authorityId }) => ({
      de: [
        de`Angeordnet werden sollen ${amount}, am ${dayWords(day)} haben Sie unter Ihrer Befugnis ${authorityId} schon ${ordered} von höchstens ${dayLimit} am Tag angeordnet.`,
        'An einem anderen Tag anordnen, oder eine andere befugte Person anordnen lassen; der Versuch ist vermerkt.',
      ],
      en: [
        en`${amount} are to be ordered; on ${dayWords(day)} you have ordered ${ordered} of at most ${dayLimit} a day under your authority ${authorityId}.`,
        'Order it on another day, or have another authorised person order it; the attempt is on record.',
      ],
    }),
  },
  DELEGATION_CIRCULAR: {
    status: 409,
    title: { de: 'Befugnis käme zurück', en: 'Authority would come back' },
    explain: ({ person, chain }) => ({
      de: [
        de`Die Befugnis kam über ${chain}; an ${person} kann sie nicht zurückgehen.`,
        'Eine Person nennen, von der sie nicht kam.',
      ],
      en: [
        en`The authority came by ${chain}; it cannot go back to ${person}.`,
        'Name a person that it did not come from.',
      ],
    }),
  },
  DELEGATION_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als die eigene Befugnis', en: 'More than one’s own authority' },
    explain: ({ of, requested, largest, authorityId }) => ({
      de: [
        of === 'ORDER'
          ? de`Übertragen werden sollen ${requested} je Anordnung, die eigene Befugnis ${authorityId} reicht bis ${largest}.`
          : de`Übertragen werden sollen ${requested} am Tag, die eigene Befugnis ${authorityId} reicht bis ${largest} am Tag.`,
        de`Höchstens ${largest} übertragen.`,
      ],
      en: [
        of === 'ORDER'
          ? en`${requested} per order are to be delegated; the authority ${authorityId} reaches up to ${largest}.`
          : en`${requested} a day are to be delegated; the authority ${authorityId} reaches up to ${largest} a day.`,
        en`Delegate at most ${largest}.`,
      ],
    }),
  },
  AUTHORITY_EXCEEDED: {
    status: 403,
    title: { de: 'Anordnungsbefugnis überschritten', en: 'Ordering authority exceeded' },
    explain: ({ amount, limit, authorityId }) => ({
      de: [
        de`Angeordnet werden sollen ${amount}, Ihre Befugnis ${authorityId} reicht bis ${limit}.`,
        'Eine Person mit höherer Befugnis muss anordnen; der Versuch ist vermerkt.',
      ],
      en: [
        en`${amount} are to be ordered, your authority ${authorityId} reaches up to ${limit}.`,
        'A person with a higher authority must order it; the attempt is on record.',
      ],
    }),
  },
  AUTHORITY_MISSING: {
    status: 403,
    title: { de: 'Anordnungsbefugnis fehlt', en: 'Ordering authority missing' },
    explain: ({ person, day, amount }) => ({
      de: [
        de`Angeordnet werden sollen ${amount}, aber für ${person} gilt am ${dayWords(day)} keine Anordnungsbefugnis.`,
        'Eine befugte Person muss anordnen, oder eine Befugnis wird vorher erteilt; der Versuch ist vermerkt.',
      ],
      en: [
        en`${amount} are to be ordered, but no ordering authority of ${person} holds on ${dayWords(day)}.`,
        'A person with authority must order it, or an authority is granted before; the attempt is on record.',
      ],
    }),
  },
  AUTHORITY_UNKNOWN: {
    status: 404,
    title: { de: 'Anordnungsbefugnis unbekannt', en: 'Ordering authority unknown' },
    explain: ({ person, authorityId }) => ({
      de: [
        de`Die Anordnungsbefugnis ${authorityId} von ${person} gibt es nicht.`,
        'Person und Befugnis prüfen.',
      ],
      en: [
        en`There is no ordering authority ${authorityId} of ${person}.`,
        'Check the person and the authority.',
      ],
    }),
  },
  AWARD_DRAWN_DOWN: {
    status: 409,
    title: { de: 'Bereits abgerufen', en: 'Drawn down already' },
    explain: ({ amount, drawnDown }) => ({
      de: [
        de`Die Bewilligung kann nicht auf ${amount} sinken, abgerufen und behalten sind ${drawnDown}.`,
        de`Nicht unter ${drawnDown} senken.`,
      ],
      en: [
        en`The award cannot fall to ${amount}, ${drawnDown} were drawn down and kept.`,
        en`Do not lower it below ${drawnDown}.`,
      ],
    }),
  },
  AWARD_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als bewilligt ist', en: 'More than was awarded' },
    explain: ({ requested, left, awarded, day }) => ({
      de: [
        de`Abgerufen werden sollen am ${dayWords(day)} ${requested}, übrig sind ${left} von ${awarded}.`,
        left > 0n ? de`Höchstens ${left} abrufen.` : 'Von dieser Bewilligung ist nichts mehr abzurufen.',
      ],
      en: [
        en`${requested} are to be drawn down on ${dayWords(day)}, ${left} of ${awarded} are left.`,
        left > 0n ? en`Draw down at most ${left}.` : 'Nothing is left of this award to draw down.',
      ],
    }),
  },
  AWARD_FUNDS_MOVED: {
    status: 409,
    title: { de: 'Mittel der Bewilligung sind nicht mehr dort', en: 'The funds of the award have moved' },
    explain: ({ awardId, line, fiscalYear, amount }) => ({
      de: [
        de`Von den Mitteln der Bewilligung ${awardId} sind ${amount} nicht mehr auf ${line} ${fiscalYear} gebunden: Sie wurden ins Folgejahr übertragen oder zum Jahresende aufgegeben.`,
        'Erst den Ausgaberest zurücknehmen, oder nur berichtigen, was die Mittel nicht betrifft.',
      ],
      en: [
        en`${amount} of the funds of the award ${awardId} are no longer bound on ${line} ${fiscalYear}: they were carried over or given up at the end of the year.`,
        'Reverse the carry-over first, or correct only what the funds are not touched by.',
      ],
    }),
  },
  AWARD_PAID: {
    status: 409,
    title: { de: 'Bereits gezahlt', en: 'Paid already' },
    explain: ({ awardId, paid }) => ({
      de: [
        de`Auf die Bewilligung ${awardId} sind ${paid} gezahlt: Empfänger, Haushaltsstelle und Tag lassen sich nicht mehr berichtigen.`,
        'Erst die Zahlung zurücknehmen, oder nur berichtigen, was die Zahlung nicht betrifft.',
      ],
      en: [
        en`${paid} of the award ${awardId} are paid: its recipient, line and day can no longer be corrected.`,
        'Reverse the payment first, or correct only what the payment does not touch.',
      ],
    }),
  },
  AWARD_UNKNOWN: {
    status: 404,
    title: { de: 'Bewilligung unbekannt', en: 'Award unknown' },
    explain: ({ awardId }) => ({
      de: [
        de`Eine veröffentlichte Bewilligung ${awardId} gibt es nicht.`,
        'Kennung prüfen oder die Bewilligung erst festhalten.',
      ],
      en: [en`There is no published award ${awardId}.`, 'Check the id, or record the award first.'],
    }),
  },
  BLOCK_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als gesperrt ist', en: 'More than is blocked' },
    explain: ({ requested, blocked, day }) => ({
      de: [
        de`Freigegeben werden sollen ${requested}, gesperrt sind am ${dayWords(day)} noch ${blocked}.`,
        blocked > 0n ? de`Höchstens ${blocked} freigeben.` : 'Es ist nichts mehr freizugeben.',
      ],
      en: [
        en`${requested} are to be released, ${blocked} are still blocked on ${dayWords(day)}.`,
        blocked > 0n ? en`Release at most ${blocked}.` : 'There is nothing left to release.',
      ],
    }),
  },
  BLOCK_UNKNOWN: {
    status: 404,
    title: { de: 'Sperre unbekannt', en: 'Block unknown' },
    explain: ({ blockId }) => ({
      de: [de`Die Sperre ${blockId} gibt es nicht.`, checkLine.de],
      en: [en`There is no block ${blockId}.`, checkLine.en],
    }),
  },
  BANK_BOOKING_EXCEEDED: {
    status: 409,
    title: { de: 'Anordnung größer als die Buchung', en: 'Order larger than the booking' },
    explain: ({ orderNumber, amount, left }) => ({
      de: [
        de`Die Anordnung ${orderNumber} lautet auf ${amount}, von der Buchung der Bank sind noch ${left} nicht zugeordnet.`,
        'Eine Anordnung wird nur ganz gebucht. Eine andere wählen oder den Unterschied mit der Bank klären.',
      ],
      en: [
        en`The order ${orderNumber} is over ${amount}, ${left} of the booking of the bank are not matched yet.`,
        'An order is only booked whole. Choose another one, or clear the difference up with the bank.',
      ],
    }),
  },
  BANK_BOOKING_STATE: {
    status: 409,
    title: { de: 'Buchung der Bank in anderem Stand', en: 'Booking of the bank in another state' },
    explain: ({ state, amount, bookedOn }) => ({
      de: [
        de`Die Buchung der Bank vom ${dayWords(bookedOn)} über ${amount} ist ${bankBookingStateWords[state]}.`,
        afterBookingState[state].de,
      ],
      en: [
        en`The bank’s booking of ${dayWords(bookedOn)} over ${amount} is ${bankBookingStateWords[state]}.`,
        afterBookingState[state].en,
      ],
    }),
  },
  BANK_BOOKING_UNKNOWN: {
    status: 404,
    title: { de: 'Buchung der Bank unbekannt', en: 'Booking of the bank unknown' },
    explain: () => ({
      de: [
        'Diese Buchung der Bank gibt es nicht.',
        'Die Kennung der Liste der Buchungen entnehmen oder erst den Kontoauszug einlesen.',
      ],
      en: [
        'There is no such booking of the bank.',
        'Take its identifier from the list of bookings, or read the statement in first.',
      ],
    }),
  },
  BUDGET_ACT_STATE: {
    status: 409,
    title: { de: 'Haushaltsakt in anderem Stand', en: 'Budget act in another state' },
    explain: ({ state }) => ({
      de: [
        de`Dieser Haushaltsakt ist ${budgetActStateWords[state]}.`,
        'Soll etwas anderes gelten, einen neuen Akt vorschlagen.',
      ],
      en: [
        en`This budget act is ${budgetActStateWords[state]}.`,
        'Should something else hold, propose a new act.',
      ],
    }),
  },
  BUDGET_ACT_UNKNOWN: {
    status: 404,
    title: { de: 'Haushaltsakt unbekannt', en: 'Budget act unknown' },
    explain: ({ budgetActId }) => ({
      de: [de`Den Haushaltsakt ${budgetActId} gibt es nicht.`, checkNumber.de],
      en: [en`There is no budget act ${budgetActId}.`, checkNumber.en],
    }),
  },
  BUDGET_MISSING: {
    status: 422,
    title: { de: 'Haushaltsstelle fehlt', en: 'Budget line missing' },
    explain: (figures) =>
      'programme' in figures
        ? {
            de: [
              de`Die Vereinbarung über ${figures.amount} in ${figures.programme} bindet nichts: Sie nennt weder ein Haushaltsjahr noch einen Rahmen.`,
              'Haushaltsstelle, Haushaltsjahr und Betrag jedes Jahres nennen, oder den Rahmen, in dem sie liegt.',
            ],
            en: [
              en`The agreement over ${figures.amount} in ${figures.programme} binds nothing: it names neither a fiscal year nor a frame.`,
              'Name the budget line, fiscal year and amount of each year, or the frame that it lies in.',
            ],
          }
        : {
            de: [
              de`${figures.caseNumber} nennt für ${figures.amount} kein Haushaltsjahr, und kein Rahmen trägt sie.`,
              'Haushaltsstelle und Haushaltsjahr nennen.',
            ],
            en: [
              en`${figures.caseNumber} names no fiscal year for ${figures.amount}, and no frame carries them.`,
              'Name a budget line and a fiscal year.',
            ],
          },
  },
  CASE_ACT_STATE: {
    status: 409,
    title: { de: 'Über die Entscheidung ist befunden', en: 'Decision settled already' },
    explain: ({ state }) => ({
      de: [
        de`Diese Entscheidung ist ${caseActStateWords[state]}.`,
        'Soll etwas anderes gelten, sie neu zur Mitzeichnung vorlegen.',
      ],
      en: [
        en`This decision is ${caseActStateWords[state]}.`,
        'Should something else hold, propose it to a second person anew.',
      ],
    }),
  },
  CASE_ACT_UNKNOWN: {
    status: 404,
    title: { de: 'Entscheidung unbekannt', en: 'Decision unknown' },
    explain: ({ caseActId }) => ({
      de: [de`Eine Entscheidung ${caseActId}, die mitzuzeichnen wäre, gibt es nicht.`, checkNumber.de],
      en: [en`There is no decision ${caseActId} for a second person.`, checkNumber.en],
    }),
  },
  CASE_NUMBERS_EXHAUSTED: {
    status: 409,
    title: { de: 'Vorgangsnummern erschöpft', en: 'Case numbers exhausted' },
    explain: ({ programme, fiscalYear }) => ({
      de: [
        de`Für ${programme} ${fiscalYear} sind alle Vorgangsnummern vergeben.`,
        'Weitere Vorgänge in einem anderen Programm oder Haushaltsjahr führen.',
      ],
      en: [
        en`All case numbers of ${programme} ${fiscalYear} are taken.`,
        'Keep further cases in another programme or fiscal year.',
      ],
    }),
  },
  CLAIM_AMOUNT_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als beantragt', en: 'More than was claimed' },
    explain: ({ requested, claimed }) => ({
      de: [
        de`Bewilligt werden sollen ${requested}, beantragt sind ${claimed}.`,
        de`Höchstens ${claimed} bewilligen.`,
      ],
      en: [en`${requested} are to be approved, ${claimed} were claimed.`, en`Approve at most ${claimed}.`],
    }),
  },
  CLAIM_STATE: {
    status: 409,
    title: { de: 'Antrag in anderem Stand', en: 'Claim in another state' },
    explain: ({ caseNumber, state, amount }) => ({
      de: [
        de`Der Antrag ${caseNumber} über ${amount} ist ${claimStateWords[state]}; das geht damit nicht.`,
        afterClaimState[state].de,
      ],
      en: [
        en`The claim ${caseNumber} of ${amount} is ${claimStateWords[state]}; that is not possible then.`,
        afterClaimState[state].en,
      ],
    }),
  },
  CLAIM_UNKNOWN: {
    status: 404,
    title: { de: 'Antrag unbekannt', en: 'Claim unknown' },
    explain: ({ caseNumber }) => ({
      de: [de`Den Antrag ${caseNumber} gibt es nicht.`, checkNumber.de],
      en: [en`There is no claim ${caseNumber}.`, checkNumber.en],
    }),
  },
  COMMITMENT_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als festgelegt ist', en: 'More than is committed' },
    explain: ({ requested, open, day }) => ({
      de: [
        de`Verlangt sind ${requested}, offen sind am ${dayWords(day)} ${open}.`,
        commitmentAdvice(requested, open).de,
      ],
      en: [
        en`${requested} were asked for, ${open} are open on ${dayWords(day)}.`,
        commitmentAdvice(requested, open).en,
      ],
    }),
  },
  COMMITMENT_OF_AWARD: {
    status: 409,
    title: { de: 'Mittel gehören zu einer Bewilligung', en: 'Funds belong to an award' },
    explain: ({ awardId, amount }) => ({
      de: [
        de`${fundsWords(amount)} gehören zur veröffentlichten Bewilligung ${awardId}.`,
        'Die Bewilligung selbst ändern: Solange sie gilt, bleiben ihre Mittel gebunden.',
      ],
      en: [
        en`${fundsWords(amount)} belong to the published award ${awardId}.`,
        'Change the award itself: as long as it stands, its funds stay bound.',
      ],
    }),
  },
  COMMITMENT_OF_CASE: {
    status: 409,
    title: { de: 'Mittel gehören zu einem Vorgang', en: 'Funds belong to a case' },
    explain: ({ caseNumber, bond, amount }) => {
      const next = bondWords[bond];
      return {
        de: [
          bond === 'PAYMENT'
            ? de`${fundsWords(amount)} hat der Vorgang ${caseNumber} mit einer Auszahlungsanordnung gezahlt.`
            : de`${fundsWords(amount)} gehören zum Vorgang ${caseNumber}.`,
          next.de,
        ],
        en: [
          bond === 'PAYMENT'
            ? en`${fundsWords(amount)} were paid by a payment order of the case ${caseNumber}.`
            : en`${fundsWords(amount)} belong to the case ${caseNumber}.`,
          next.en,
        ],
      };
    },
  },
  COMMITMENT_ORDERED: {
    status: 409,
    title: { de: 'Auszahlung ist angeordnet', en: 'Payment is on its way' },
    explain: ({ commitmentId, open, ordered }) => ({
      de: [
        de`Von ${commitmentId} sind ${open} offen, davon ${ordered} für Auszahlungen auf dem Weg.`,
        open > ordered
          ? de`Höchstens ${open - ordered} aufgeben oder die Auszahlungsanordnung vorher zurückziehen.`
          : 'Erst die Auszahlungsanordnung zurückziehen.',
      ],
      en: [
        en`${open} of ${commitmentId} are open, ${ordered} of it for payments on their way.`,
        open > ordered
          ? en`Give up at most ${open - ordered}, or withdraw the payment order first.`
          : 'Withdraw the payment order first.',
      ],
    }),
  },
  COMMITMENT_UNKNOWN: {
    status: 404,
    title: { de: 'Festlegung unbekannt', en: 'Commitment unknown' },
    explain: ({ commitmentId }) => ({
      de: [de`Die Festlegung ${commitmentId} gibt es nicht.`, checkLine.de],
      en: [en`There is no commitment ${commitmentId}.`, checkLine.en],
    }),
  },
  DAY_BEFORE_CAUSE: {
    status: 409,
    title: { de: 'Wirkt vor seinem Anlass', en: 'Before what it follows from' },
    explain: ({ day, earliest, cause, amount }) => ({
      de: [
        de`Der ${dayWords(day)} liegt ${forAmount(amount)}zu früh: ${causeWords[cause].de} ${dayWords(earliest)}.`,
        // Only an appropriation may take effect on a day that has not come.
        cause === 'APPROPRIATION'
          ? 'Frühestens an diesem Tag buchen.'
          : de`Den ${dayWords(earliest)} oder einen späteren Tag angeben.`,
      ],
      en: [
        en`${dayWords(day)} is too early${forAmount(amount)}: ${causeWords[cause].en} ${dayWords(earliest)}.`,
        cause === 'APPROPRIATION'
          ? 'Book it on that day at the earliest.'
          : en`State ${dayWords(earliest)} or a later day.`,
      ],
    }),
  },
  DAY_IN_FUTURE: {
    status: 409,
    title: { de: 'Tag in der Zukunft', en: 'Day in the future' },
    explain: ({ day, today, amount }) => ({
      de: [
        de`Der ${dayWords(day)} liegt ${amount === undefined ? '' : de`für ${amount} noch `}in der Zukunft, heute ist der ${dayWords(today)}.`,
        'Heute oder einen früheren Tag angeben.',
      ],
      en: [
        en`${dayWords(day)} lies in the future${forAmount(amount)}, today is ${dayWords(today)}.`,
        'State today or an earlier day.',
      ],
    }),
  },
  DISBURSEMENT_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als ausgezahlt ist', en: 'More than was paid' },
    explain: ({ requested, standing, day }) => ({
      de: [
        de`Zurückgenommen werden sollen ${requested}, ausgezahlt sind am ${dayWords(day)} noch ${standing}.`,
        standing > 0n ? de`Höchstens ${standing} zurücknehmen.` : 'Es ist nichts mehr zurückzunehmen.',
      ],
      en: [
        en`${requested} are to be reversed, ${standing} stand as paid on ${dayWords(day)}.`,
        standing > 0n ? en`Reverse at most ${standing}.` : 'There is nothing left to reverse.',
      ],
    }),
  },
  DISBURSEMENT_UNKNOWN: {
    status: 404,
    title: { de: 'Auszahlung unbekannt', en: 'Disbursement unknown' },
    explain: ({ disbursementId }) => ({
      de: [de`Die Auszahlung ${disbursementId} gibt es nicht.`, checkLine.de],
      en: [en`There is no disbursement ${disbursementId}.`, checkLine.en],
    }),
  },
  DOUBLE_FUNDING: {
    status: 409,
    title: { de: 'Doppelte Förderung', en: 'Double funding' },
    explain: ({ caseNumber, others, approved }) => ({
      de: [
        de`Für dasselbe wie ${caseNumber} ist schon bewilligt: ${others.map(funded)}${approved === undefined ? '' : de`, zusammen ${approved}`}.`,
        'Ablehnen, oder beim Bewilligen begründen, warum trotzdem nichts doppelt gefördert wird.',
      ],
      en: [
        en`The same as in ${caseNumber} is funded already: ${others.map(funded)}${approved === undefined ? '' : en`, ${approved} together`}.`,
        'Reject it, or give the reason with the approval why nothing is funded twice.',
      ],
    }),
  },
  DRAWDOWN_UNKNOWN: {
    status: 404,
    title: { de: 'Mittelabruf unbekannt', en: 'Drawdown unknown' },
    explain: ({ caseNumber, drawdownId }) => ({
      de: [de`Den Mittelabruf ${drawdownId} gibt es bei ${caseNumber} nicht.`, checkNumber.de],
      en: [en`${caseNumber} has no drawdown ${drawdownId}.`, checkNumber.en],
    }),
  },
  ENTITLEMENT_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als zu zahlen ist', en: 'More than is due' },
    explain: ({ requested, left, entitled, paid, ordered }) => {
      const taken = {
        de: de`von ${entitled} sind ${paid} gezahlt und ${ordered} für Auszahlungen auf dem Weg`,
        en: en`of ${entitled}, ${paid} are paid and ${ordered} are in payments on their way`,
      };
      const asked =
        requested === undefined
          ? { de: '', en: '' }
          : { de: de`Gezahlt werden sollen ${requested}. `, en: en`${requested} are to be paid. ` };
      return left > 0n
        ? {
            de: [de`${asked}Zu zahlen sind noch ${left}: ${taken}.`, de`Höchstens ${left} anordnen.`],
            en: [en`${asked}Still to be paid are ${left}: ${taken}.`, en`Order at most ${left}.`],
          }
        : {
            de: [
              de`${asked}Es ist nichts mehr zu zahlen: ${taken}.`,
              'Erst wenn mehr bewilligt oder vereinbart ist oder Geld zurückkommt, lässt sich wieder etwas anordnen.',
            ],
            en: [
              en`${asked}Nothing is left to pay: ${taken}.`,
              'Only when more is awarded or agreed, or money comes back, can something be ordered again.',
            ],
          };
    },
  },
  FOUR_EYES: {
    status: 403,
    title: { de: 'Vier-Augen-Prinzip verletzt', en: 'Four-eyes principle violated' },
    explain: (figures) => ({
      de: [
        de`Bei ${fourEyesReference(figures)} waren Sie schon beteiligt: ${earlierPartWords[figures.earlierPart]}.`,
        de`${attemptWords[figures.action]} muss eine andere Person; der Versuch ist vermerkt.`,
      ],
      en: [
        en`You had a part in ${fourEyesReference(figures)} already: ${earlierPartWords[figures.earlierPart]}.`,
        en`Another person must ${attemptWords[figures.action]}; the attempt is on record.`,
      ],
    }),
  },
  FRAME_BOUND: {
    status: 409,
    title: { de: 'Rahmen ist gebunden', en: 'Frame is bound' },
    explain: ({ totalId, requested, period, bound, since }) => ({
      de: [
        de`Der Rahmen ${totalId} soll auf ${requested} und den Zeitraum ${period} berichtigt werden; Vereinbarungen haben davon ${bound} gebunden, die erste am ${dayWords(since)}.`,
        de`Ihn als Rahmen von mindestens ${bound} stehen lassen, der spätestens ${fiscalYearOf(since)} beginnt.`,
      ],
      en: [
        en`The frame ${totalId} is to be corrected to ${requested} and the period ${period}; agreements have bound ${bound} of it, the first on ${dayWords(since)}.`,
        en`Leave it a frame of at least ${bound} that begins in ${fiscalYearOf(since)} at the latest.`,
      ],
    }),
  },
  FRAME_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als der Rahmen zulässt', en: 'More than the frame allows' },
    explain: ({ requested, left, frame, day }) => ({
      de: [
        de`Gebunden werden sollen ${requested}, vom Rahmen ${frame} sind am ${dayWords(day)} noch ${left} frei.`,
        left > 0n ? de`Höchstens ${left} binden.` : 'Erst Vereinbarungen beenden, die den Rahmen binden.',
      ],
      en: [
        en`${requested} are to be bound, ${left} of the frame of ${frame} are free on ${dayWords(day)}.`,
        left > 0n ? en`Bind at most ${left}.` : 'End agreements that bind the frame first.',
      ],
    }),
  },
  FRAME_PAYMENT_NOT_ALLOWED: {
    status: 409,
    title: { de: 'Haushaltsjahr fehlt', en: 'Budget of the year missing' },
    explain: ({ programme, caseNumber, milestoneId, amount }) => ({
      de: [
        de`Für den Meilenstein ${milestoneId} von ${caseNumber} über ${amount} ist kein Haushaltsjahr genannt; ${programme} erlaubt keine Zahlung aus einem Rahmen ohne Jahresscheibe.`,
        'Haushaltsstelle und Haushaltsjahr nennen, oder Zahlungen aus dem Rahmen für das Programm zulassen.',
      ],
      en: [
        en`The milestone ${milestoneId} of ${caseNumber} over ${amount} names no fiscal year; ${programme} allows no payment from a frame without a budget of the year.`,
        'Name a budget line and a fiscal year, or allow payments from the frame for the programme.',
      ],
    }),
  },
  FRAME_UNKNOWN: {
    status: 422,
    title: { de: 'Rahmen unbekannt', en: 'Frame unknown' },
    explain: ({ frameId }) => ({
      de: [
        de`Den Rahmen ${frameId} gibt es in diesem Programm nicht.`,
        'Kennung prüfen oder die angekündigte Summe erst festhalten.',
      ],
      en: [
        en`The programme has no frame ${frameId}.`,
        'Check the identifier, or record the announced total first.',
      ],
    }),
  },
  GRANT_STATE: {
    status: 409,
    title: { de: 'Zuwendung in anderem Stand', en: 'Grant in another state' },
    explain: ({ caseNumber, state, amount }) => ({
      de: [
        de`Die Zuwendung ${caseNumber} über ${amount} ist ${grantStateWords[state]}; das geht damit nicht.`,
        afterGrantState[state].de,
      ],
      en: [
        en`The grant ${caseNumber} of ${amount} is ${grantStateWords[state]}; that is not possible then.`,
        afterGrantState[state].en,
      ],
    }),
  },
  GRANT_UNKNOWN: {
    status: 404,
    title: { de: 'Zuwendung unbekannt', en: 'Grant unknown' },
    explain: ({ caseNumber }) => ({
      de: [de`Die Zuwendung ${caseNumber} gibt es nicht.`, checkNumber.de],
      en: [en`There is no grant ${caseNumber}.`, checkNumber.en],
    }),
  },
  HEARING_MISSING: {
    status: 422,
    title: { de: 'Anhörung fehlt', en: 'Hearing missing' },
    explain: ({ caseNumber, amount, recipients }) => ({
      de: [
        de`Von ${recipients} würden zu ${caseNumber} ${amount} zurückgefordert, und es ist keine Anhörung vermerkt (HVwVfG § 28).`,
        'Erst anhören; Tag und Stellungnahme nennen, oder dass keine kam oder warum davon abgesehen wurde.',
      ],
      en: [
        en`${amount} would be claimed back from ${recipients} in ${caseNumber}, and no hearing is on record (HVwVfG § 28).`,
        'Hear them first; name the day and the statement, or that none came or why it was left out.',
      ],
    }),
  },
  IBAN_INVALID: {
    status: 422,
    title: { de: 'IBAN nicht gültig', en: 'IBAN not valid' },
    explain: (faulty) => {
      const fault = ibanFaultWords(faulty);
      return {
        de: [
          de`Die IBAN ${faulty.iban} ist nicht gültig: ${fault}.`,
          'Mit der Angabe des Kontoinhabers abgleichen.',
        ],
        en: [en`The IBAN ${faulty.iban} is not valid: ${fault}.`, 'Compare it with what its holder states.'],
      };
    },
  },
  BURDENED_YEAR_INVALID: {
    status: 422,
    title: { de: 'Kein späteres Jahr', en: 'No later year' },
    explain: ({ programme, line, fiscalYear, burdenedYear, amount }) => ({
      de: [
        de`${amount} sollen ${burdenedYear} belasten; ${programme}/${line} ${fiscalYear} ermächtigt nur für spätere Jahre.`,
        'Ein späteres Jahr nennen, oder die Mittel im Jahr selbst festlegen.',
      ],
      en: [
        en`${amount} are to burden ${burdenedYear}; ${programme}/${line} ${fiscalYear} authorises for later years only.`,
        'Name a later year, or commit the funds in the year itself.',
      ],
    }),
  },
  COMMITMENT_AUTHORITY_EXCEEDED: {
    status: 409,
    title: { de: 'Verpflichtungsermächtigung reicht nicht aus', en: 'Commitment authority does not suffice' },
    explain: ({ programme, line, fiscalYear, burdenedYear, requested, left, day }) => ({
      de: [
        de`Für ${burdenedYear} werden ${requested} Ermächtigung benötigt, auf ${programme}/${line} ${fiscalYear} sind am ${dayWords(day)} ${left} übrig.`,
        'Einen kleineren Betrag nennen, oder erst eine Ermächtigung des Haushalts eintragen.',
      ],
      en: [
        en`${requested} of authority are needed for ${burdenedYear}, ${left} are left on ${programme}/${line} ${fiscalYear} on ${dayWords(day)}.`,
        'Name a smaller amount, or record an authority of the budget first.',
      ],
    }),
  },
  OBLIGATIONS_EXCEED_BUDGET: {
    status: 409,
    title: { de: 'Ansatz unter der Vorbelastung', en: 'Appropriation below what burdens the year' },
    explain: ({ programme, line, fiscalYear, amount, burdened }) => ({
      de: [
        de`${programme}/${line} ${fiscalYear} ist mit ${burdened} vorbelastet, der Ansatz wäre ${amount}.`,
        'Den Ansatz prüfen, oder erst Verpflichtungen der Vorjahre auflösen.',
      ],
      en: [
        en`${programme}/${line} ${fiscalYear} is burdened with ${burdened} in advance, the appropriation would be ${amount}.`,
        'Check the appropriation, or release obligations of earlier years first.',
      ],
    }),
  },
  OBLIGATION_UNKNOWN: {
    status: 404,
    title: { de: 'Verpflichtung unbekannt', en: 'Obligation unknown' },
    explain: ({ programme, line, fiscalYear, obligationId }) => ({
      de: [
        de`Auf ${programme}/${line} ${fiscalYear} besteht keine Verpflichtung ${obligationId}.`,
        checkLine.de,
      ],
      en: [en`There is no obligation ${obligationId} on ${programme}/${line} ${fiscalYear}.`, checkLine.en],
    }),
  },
  CARRY_OVER_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als vom Quelljahr da ist', en: 'More than there is of the source year' },
    explain: ({ programme, line, fiscalYear, requested, left, sourceYear }) => ({
      de: [
        de`Auf ${programme}/${line} ${fiscalYear} sind vom Haushalt ${sourceYear} noch ${left} zu übertragen, verlangt sind ${requested}.`,
        'Höchstens so viel übertragen, oder das Jahr nennen, aus dessen Haushalt die Mittel sind.',
      ],
      en: [
        en`${programme}/${line} ${fiscalYear} has ${left} of the budget ${sourceYear} left to carry over; ${requested} were asked for.`,
        'Carry over at most as much, or name the year whose budget the funds are of.',
      ],
    }),
  },
  CARRY_OVER_UNKNOWN: {
    status: 404,
    title: { de: 'Ausgaberest unbekannt', en: 'Carry-over unknown' },
    explain: ({ programme, line, fiscalYear, carryOverId }) => ({
      de: [
        de`${programme}/${line} ${fiscalYear} hat keinen Ausgaberest ${carryOverId} ins Folgejahr gegeben.`,
        'Zurückgenommen wird er beim Jahr, das ihn gegeben hat.',
      ],
      en: [
        en`${programme}/${line} ${fiscalYear} has carried no ${carryOverId} on to the following year.`,
        'It is reversed at the year that gave it.',
      ],
    }),
  },
  CARRY_OVER_EXPIRED: {
    status: 409,
    title: { de: 'Ausgaberest verfallen', en: 'Carry-over expired' },
    explain: ({ sourceYear, usableUntil, fiscalYear, amount }) => ({
      de: [
        de`${amount} aus dem Haushalt ${sourceYear} sind nur bis zum ${dayWords(usableUntil)} verfügbar und nicht nach ${fiscalYear} zu übertragen.`,
        'Sie verfallen mit dem Abschluss des Jahres; neue Mittel gibt nur der Haushalt.',
      ],
      en: [
        en`${amount} of the budget ${sourceYear} may be used until ${dayWords(usableUntil)} only, and cannot be carried over to ${fiscalYear}.`,
        'They lapse when the year is closed; only a budget gives new funds.',
      ],
    }),
  },
  NO_EXCESS: {
    status: 409,
    title: { de: 'Nichts zu viel gezahlt', en: 'Nothing was paid beyond' },
    explain: ({ caseNumber, entitled }) => ({
      de: [
        de`In ${caseNumber} ist nicht mehr gezahlt und behalten als die ${entitled}, die bleiben.`,
        'Erst ändern, was zu behalten ist: durch Kürzung, geänderte Kosten oder Widerruf.',
      ],
      en: [
        en`No more was paid and kept in ${caseNumber} than the ${entitled} that may be kept.`,
        'First change what may be kept: by a reduction, changed cost or a revocation.',
      ],
    }),
  },
  NO_COMMITMENT_OPEN: {
    status: 409,
    title: { de: 'Keine Festlegung ist offen', en: 'No commitment is open' },
    explain: ({ programme, line, fiscalYear }) => ({
      de: [
        de`Auf ${programme}/${line} ${fiscalYear} ist keine Festlegung mehr offen.`,
        'Das Jahr kann abgeschlossen werden.',
      ],
      en: [en`No commitment is open on ${programme}/${line} ${fiscalYear}.`, 'The year may be closed.'],
    }),
  },
  COMMITMENTS_OPEN: {
    status: 409,
    title: { de: 'Festlegungen sind offen', en: 'Commitments are open' },
    explain: ({ programme, line, fiscalYear, commitments, open }) => ({
      de: [
        de`Auf ${programme}/${line} ${fiscalYear} sind noch ${open} festgelegt: ${commitments.join(', ')}.`,
        'Jede Festlegung erst auszahlen, übertragen oder auflösen.',
      ],
      en: [
        en`${open} are still committed on ${programme}/${line} ${fiscalYear}: ${commitments.join(', ')}.`,
        'Pay, carry over or release each commitment first.',
      ],
    }),
  },
  CLAIMS_UNDECIDED: {
    status: 409,
    title: { de: 'Anträge sind nicht entschieden', en: 'Claims are not decided' },
    explain: ({ programme, line, fiscalYear, claims, count, amount }) => ({
      de: [
        de`Gegen ${programme}/${line} ${fiscalYear} ${count === 1 ? 'ist ein Antrag' : `sind ${count} Anträge`} über ${amount} nicht entschieden: ${namedOf(claims, count, 'und weitere')}.`,
        'Jeden Antrag erst bewilligen, ablehnen oder zurücknehmen lassen; nach dem Abschluss bindet das Jahr nichts mehr.',
      ],
      en: [
        en`${count === 1 ? 'A claim' : `${count} claims`} for ${amount} against ${programme}/${line} ${fiscalYear} ${count === 1 ? 'is' : 'are'} not decided: ${namedOf(claims, count, 'and others')}.`,
        'Approve or reject each claim first, or have it withdrawn; once closed, the year binds nothing more.',
      ],
    }),
  },
  BANK_BOOKINGS_UNMATCHED: {
    status: 409,
    title: { de: 'Bankbuchungen sind nicht zugeordnet', en: 'Bank bookings are not matched' },
    explain: ({ programme, line, fiscalYear, bookings, count, amount }) => ({
      de: [
        de`${count === 1 ? 'Eine Bankbuchung' : `${count} Bankbuchungen`} des Jahres ${fiscalYear} über ${amount} ${count === 1 ? 'ist' : 'sind'} keiner Auszahlung zugeordnet und ${count === 1 ? 'kann' : 'können'} von ${programme}/${line} sein: ${namedOf(bookings, count, 'und weitere')}.`,
        'Jede erst einer Auszahlungsanordnung zuordnen oder als fremd kennzeichnen.',
      ],
      en: [
        en`${count === 1 ? 'A bank booking' : `${count} bank bookings`} of ${fiscalYear} for ${amount} ${count === 1 ? 'is' : 'are'} of no payment yet and may be of ${programme}/${line}: ${namedOf(bookings, count, 'and others')}.`,
        'Assign each to a payment order first, or mark it as not ours.',
      ],
    }),
  },
  PAYMENTS_STOPPED: {
    status: 409,
    title: { de: 'Auszahlungen sind gesperrt', en: 'Payments are stopped' },
    explain: ({ programme, line, fiscalYear, blockId, amount }) => ({
      de: [
        de`Die Haushaltssperre ${blockId} hält Auszahlungen von ${programme}/${line} ${fiscalYear} an; angeordnet werden sollen ${amount}.`,
        'Warten, bis die Sperre aufgehoben ist, oder das Finanzministerium um die Freigabe bitten.',
      ],
      en: [
        en`The general block ${blockId} stops payments of ${programme}/${line} ${fiscalYear}; ${amount} are to be ordered.`,
        'Wait until the block is released, or ask the finance ministry for its release.',
      ],
    }),
  },
  CORRECTED_UNKNOWN: {
    status: 404,
    title: { de: 'Berichtigte Buchung unbekannt', en: 'Corrected booking unknown' },
    explain: ({ programme, line, fiscalYear, id }) => ({
      de: [
        de`Auf ${programme}/${line} ${fiscalYear} gibt es weder eine Festlegung noch eine Auszahlung ${id}.`,
        checkLine.de,
      ],
      en: [
        en`There is neither a commitment nor a disbursement ${id} on ${programme}/${line} ${fiscalYear}.`,
        checkLine.en,
      ],
    }),
  },
  YEAR_CLOSED: {
    status: 409,
    title: { de: 'Haushaltsjahr abgeschlossen', en: 'Fiscal year closed' },
    explain: ({ programme, line, fiscalYear, closedOn, amount }) => ({
      de: [
        amount === undefined
          ? de`${programme}/${line} ${fiscalYear} ist seit dem ${dayWords(closedOn)} abgeschlossen.`
          : de`${programme}/${line} ${fiscalYear} ist seit dem ${dayWords(closedOn)} abgeschlossen; es geht um ${amount}.`,
        'Im offenen Jahr buchen und dabei nennen, was berichtigt wird.',
      ],
      en: [
        amount === undefined
          ? en`${programme}/${line} ${fiscalYear} is closed since ${dayWords(closedOn)}.`
          : en`${programme}/${line} ${fiscalYear} is closed since ${dayWords(closedOn)}; ${amount} are at stake.`,
        'Book it in the open year, and name what it corrects.',
      ],
    }),
  },
  YEAR_NOT_CLOSED: {
    status: 409,
    title: { de: 'Haushaltsjahr nicht abgeschlossen', en: 'Fiscal year not closed' },
    explain: ({ programme, line, fiscalYear }) => ({
      de: [
        de`${programme}/${line} ${fiscalYear} ist nicht abgeschlossen.`,
        'Unmittelbar in diesem Jahr buchen oder berichtigen.',
      ],
      en: [en`${programme}/${line} ${fiscalYear} is not closed.`, 'Book or correct in that year itself.'],
    }),
  },
  COVER_LINK_MISSING: {
    status: 409,
    title: { de: 'Kein Deckungsvermerk', en: 'No cover link' },
    explain: ({ line, partner, fiscalYear, amount, day }) => ({
      de: [
        de`${amount} sollen ${fiscalYear} von ${line} auf ${partner} umgebucht werden; am ${dayWords(day)} deckt die eine die andere nicht.`,
        'Erst den Deckungsvermerk des Haushalts eintragen, oder bei beiden Ansätzen dasselbe Produkt.',
      ],
      en: [
        en`${amount} are to be transferred from ${line} to ${partner} in ${fiscalYear}; on ${dayWords(day)} the one does not cover the other.`,
        'Declare the cover link of the budget first, or the same product with both appropriations.',
      ],
    }),
  },
  COVER_LINK_UNKNOWN: {
    status: 404,
    title: { de: 'Deckungsvermerk unbekannt', en: 'Cover link unknown' },
    explain: ({ programme, line, fiscalYear, coverLinkId }) => ({
      de: [
        de`Auf ${programme}/${line} ${fiscalYear} gilt kein Deckungsvermerk ${coverLinkId}.`,
        checkLine.de,
      ],
      en: [en`No cover link ${coverLinkId} holds on ${programme}/${line} ${fiscalYear}.`, checkLine.en],
    }),
  },
  LINES_OF_PRACTICE_MIXED: {
    status: 409,
    title: { de: 'Übungsdaten und echte Daten vermischt', en: 'Practice data mixed with real data' },
    explain: ({ line, partner, fiscalYear }) => ({
      de: [
        de`Nur eine von ${line} und ${partner} ist ${fiscalYear} für Übungsdaten: Zwischen ihnen wird nicht umgebucht.`,
        'Zwei Haushaltsstellen der echten Daten oder zwei der Übungsdaten wählen.',
      ],
      en: [
        en`Only one of ${line} and ${partner} is practice data in ${fiscalYear}: nothing is transferred between them.`,
        'Take two lines of the real data or two of the practice data.',
      ],
    }),
  },
  LINE_COVERS_ITSELF: {
    status: 422,
    title: { de: 'Dieselbe Haushaltsstelle', en: 'The same budget line' },
    explain: ({ programme, line, fiscalYear }) => ({
      de: [
        de`${programme}/${line} ${fiscalYear} ist auf beiden Seiten genannt.`,
        'Eine andere Haushaltsstelle desselben Jahres nennen.',
      ],
      en: [
        en`${programme}/${line} ${fiscalYear} is named on both sides.`,
        'Name another budget line of the same year.',
      ],
    }),
  },
  INSTALMENTS_INVALID: {
    status: 422,
    title: { de: 'Raten ergeben nicht die Forderung', en: 'Instalments are not the claim' },
    explain: ({ planned, open }) => ({
      de: [
        de`Die Raten ergeben ${planned}, offen sind ${open}.`,
        open > 0n ? de`Raten über zusammen ${open} nennen.` : 'Es ist nichts zu stunden.',
      ],
      en: [
        en`The instalments are ${planned} together, ${open} are open.`,
        open > 0n ? en`Name instalments of ${open} together.` : 'There is nothing to defer.',
      ],
    }),
  },
  LEAD_ONLY: {
    status: 403,
    title: { de: 'Nur die federführende Kommune', en: 'Only the leading municipality' },
    explain: ({ caseNumber, recipient, lead }) => ({
      de: [
        de`Bei ${caseNumber} handelt für alle die federführende Kommune ${lead}, nicht ${recipient}.`,
        de`Die Kommune ${lead} darum bitten.`,
      ],
      en: [
        en`In ${caseNumber} the leading municipality ${lead} acts for all, not ${recipient}.`,
        en`Ask the municipality ${lead} to do it.`,
      ],
    }),
  },
  MILESTONES_OPEN: {
    status: 409,
    title: { de: 'Meilensteine sind offen', en: 'Milestones are open' },
    explain: ({ milestones }) => ({
      de: [
        de`Diese Meilensteine sind weder abgenommen noch geschlossen: ${milestones}.`,
        'Erst jeden von ihnen abnehmen oder schließen.',
      ],
      en: [
        en`These milestones are neither accepted nor closed: ${milestones}.`,
        'Accept or close each of them first.',
      ],
    }),
  },
  MILESTONE_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als der Meilenstein', en: 'More than the milestone' },
    explain: ({ requested, left, agreed }) => ({
      de: [
        de`Verlangt sind ${requested}, übrig sind ${left} von ${agreed}.`,
        left > 0n ? de`Höchstens ${left} verlangen.` : 'Von diesem Meilenstein ist nichts mehr übrig.',
      ],
      en: [
        en`${requested} were asked for, ${left} of ${agreed} are left.`,
        left > 0n ? en`Ask for at most ${left}.` : 'Nothing is left of this milestone.',
      ],
    }),
  },
  MILESTONE_STATE: {
    status: 409,
    title: { de: 'Meilenstein in anderem Stand', en: 'Milestone in another state' },
    explain: ({ milestoneId, state, amount }) => ({
      de: [
        de`Der Meilenstein ${milestoneId} über ${amount} ist ${milestoneWords[state]}; das geht damit nicht.`,
        afterMilestone[state].de,
      ],
      en: [
        en`The milestone ${milestoneId} of ${amount} is ${milestoneWords[state]}; that is not possible then.`,
        afterMilestone[state].en,
      ],
    }),
  },
  MILESTONE_UNKNOWN: {
    status: 404,
    title: { de: 'Meilenstein unbekannt', en: 'Milestone unknown' },
    explain: ({ caseNumber, milestoneId }) => ({
      de: [de`Den Meilenstein ${milestoneId} gibt es bei ${caseNumber} nicht.`, checkNumber.de],
      en: [en`${caseNumber} has no milestone ${milestoneId}.`, checkNumber.en],
    }),
  },
  NAME_RESERVED: {
    status: 409,
    title: { de: 'Kennung vorbehalten', en: 'Identifier reserved' },
    explain: ({ name }) => ({
      de: [
        de`Die Kennung ${name} ist einem Vorgang, einer Auszahlungsanordnung oder einer veröffentlichten Bewilligung vorbehalten.`,
        'Eine andere Kennung wählen.',
      ],
      en: [
        en`The identifier ${name} is reserved for a case, a payment order or a published award.`,
        'Choose another identifier.',
      ],
    }),
  },
  NOT_CERTIFIED: {
    status: 409,
    title: { de: 'Feststellung fehlt', en: 'Certification missing' },
    explain: ({ caseNumber, missing, amount }) => {
      const parts = missing.map((part) => certificationWords[part]);
      return {
        de: [
          de`Für ${caseNumber} über ${amount} fehlt die Feststellung: ${parts}.`,
          'Eine Person, die sonst nicht mitwirkt, muss sie erst zeichnen.',
        ],
        en: [
          en`${caseNumber} of ${amount} lacks its certification: ${parts}.`,
          'A person who has no other part in it must certify it first.',
        ],
      };
    },
  },
  NOT_ENOUGH_FUNDS: {
    status: 409,
    title: { de: 'Mittel reichen nicht aus', en: 'Not enough funds' },
    explain: ({ requested, available, day, fiscalYear, fundsOf, least }) => {
      const when = {
        de: de`im Haushaltsjahr ${fiscalYear} am ${dayWords(day)} `,
        en: en` in the fiscal year ${fiscalYear} on ${dayWords(day)}`,
      };
      if (least !== undefined)
        return {
          de: [
            de`Der Ansatz soll um ${requested} sinken, verfügbar sind ${when}${available}.`,
            de`Mindestens ${least} stehen lassen, oder erst Bindungen und Sperren auflösen.`,
          ],
          en: [
            en`The appropriation is to fall by ${requested}, ${available} are available${when}.`,
            en`Leave at least ${least}, or release commitments and blocks first.`,
          ],
        };
      return {
        de: [
          de`Benötigt werden ${requested}, verfügbar sind ${when}${available}.`,
          fundsOf === undefined
            ? 'Einen kleineren Betrag nennen, oder erst Mittel durch Nachtrag, Freigabe oder Auflösung gewinnen.'
            : otherYearWords(fiscalYear, fundsOf).de,
        ],
        en: [
          en`${requested} are needed, ${available} are available${when}.`,
          fundsOf === undefined
            ? 'Name a smaller amount, or gain funds first by a supplement, a release of a block or of a commitment.'
            : otherYearWords(fiscalYear, fundsOf).en,
        ],
      };
    },
  },
  NO_AUTHORISATION_FOR_YEAR: {
    status: 409,
    title: { de: 'Keine Ermächtigung für das Jahr', en: 'No authorisation for the year' },
    explain: ({ programme, line, fiscalYear, amount, fundsOf }) => ({
      de: [
        amount === undefined
          ? de`Für ${programme}/${line} gibt es ${fiscalYear} keinen Haushaltsansatz.`
          : de`Für ${programme}/${line} gibt es ${fiscalYear} keinen Haushaltsansatz; es geht um ${amount}.`,
        fundsOf === undefined
          ? 'Jahr und Haushaltsstelle prüfen; ohne beschlossenen Haushalt lässt sich nichts binden.'
          : otherYearWords(fiscalYear, fundsOf).de,
      ],
      en: [
        amount === undefined
          ? en`${programme}/${line} has no appropriation for ${fiscalYear}.`
          : en`${programme}/${line} has no appropriation for ${fiscalYear}; ${amount} are at stake.`,
        fundsOf === undefined
          ? 'Check the year and the budget line; without an enacted budget nothing can be bound.'
          : otherYearWords(fiscalYear, fundsOf).en,
      ],
    }),
  },
  DEBTOR_ACCOUNT_MISSING: {
    status: 409,
    title: { de: 'Auftraggeberkonto fehlt', en: 'Debtor account missing' },
    explain: ({ orders }) => ({
      de: [
        de`Für den Zahllauf mit ${orders} Anordnungen ist kein Konto gesetzt, von dem gezahlt wird.`,
        'Erst das Auftraggeberkonto setzen.',
      ],
      en: [
        en`No account is set that the run of ${orders} orders is paid from.`,
        'Set the debtor account first.',
      ],
    }),
  },
  EXECUTION_DAY_INVALID: {
    status: 422,
    title: { de: 'Ausführungstag nicht möglich', en: 'Execution day not possible' },
    explain: ({ executionDay, today }) => ({
      de: [
        executionDay < today
          ? de`Der Ausführungstag ${dayWords(executionDay)} ist vorbei: heute ist der ${dayWords(today)}.`
          : de`Am ${dayWords(executionDay)} führt keine Bank Überweisungen aus; heute ist der ${dayWords(today)}.`,
        'Einen Bankarbeitstag ab heute nennen.',
      ],
      en: [
        executionDay < today
          ? en`The execution day ${dayWords(executionDay)} has passed: today is ${dayWords(today)}.`
          : en`No bank carries out transfers on ${dayWords(executionDay)}; today is ${dayWords(today)}.`,
        'Name a day from today on which banks work.',
      ],
    }),
  },
  ORDERS_OF_PRACTICE_MIXED: {
    status: 409,
    title: { de: 'Übungsdaten und echte Zahlungen vermischt', en: 'Practice mixed with real payments' },
    explain: ({ orderNumber, other, amount }) => ({
      de: [
        de`Von ${orderNumber} über ${amount} und ${other} gehört eine Anordnung zu den Übungsdaten.`,
        'Echte Zahlungen und Übungsdaten in getrennte Zahlläufe nehmen.',
      ],
      en: [
        en`Of ${orderNumber} of ${amount} and ${other} one order is practice data.`,
        'Take real payments and practice data into runs of their own.',
      ],
    }),
  },
  ORDER_IN_RUN: {
    status: 409,
    title: { de: 'Anordnung schon in einem Zahllauf', en: 'Payment order in a run already' },
    explain: ({ orderNumber, runId, amount }) => ({
      de: [
        de`Die Anordnung ${orderNumber} über ${amount} ist schon im Zahllauf ${runId}.`,
        'Sie weglassen, oder jenen Zahllauf verwerfen, solange er nicht an die Bank gegeben ist.',
      ],
      en: [
        en`The payment order ${orderNumber} of ${amount} is in the run ${runId} already.`,
        'Leave it out, or cancel that run as long as it was not sent to the bank.',
      ],
    }),
  },
  ORDER_NAMED_TWICE: {
    status: 422,
    title: { de: 'Anordnung doppelt genannt', en: 'Payment order named twice' },
    explain: ({ orderNumber, amount }) => ({
      de: [
        de`Die Anordnung ${orderNumber} über ${amount} ist mehr als einmal genannt.`,
        'Sie einmal nennen.',
      ],
      en: [en`The payment order ${orderNumber} of ${amount} is named more than once.`, 'Name it once.'],
    }),
  },
  ORDER_HELD_BACK: {
    status: 409,
    title: { de: 'Anordnung angehalten', en: 'Payment order held back' },
    explain: ({ orderNumber, amount, payeeName }) => ({
      de: [
        de`Die Anordnung ${orderNumber} über ${amount} ist angehalten: Die Bank des Empfängers kennt das Konto nicht unter dem Namen ${payeeName}.`,
        'Eine zweite Person muss erst entscheiden, ob trotzdem gezahlt wird.',
      ],
      en: [
        en`The payment order ${orderNumber} of ${amount} is held back: the payee's bank does not know the account by the name ${payeeName}.`,
        'A second person has to decide first whether it is paid all the same.',
      ],
    }),
  },
  ORDER_NOT_HELD_BACK: {
    status: 409,
    title: { de: 'Nichts zu entscheiden', en: 'Nothing to decide' },
    explain: ({ orderNumber, amount }) => ({
      de: [
        de`Die Anordnung ${orderNumber} über ${amount} ist nicht wegen des Empfängernamens angehalten.`,
        'Ihren Stand nachlesen.',
      ],
      en: [
        en`The payment order ${orderNumber} of ${amount} is not held back for the name of its payee.`,
        'Read its state.',
      ],
    }),
  },
  TRANSFER_OF_OTHER_RUN: {
    status: 422,
    title: { de: 'Nicht aus diesem Zahllauf', en: 'Not of this payment run' },
    explain: ({ runId, reference }) => ({
      de: [
        de`Die Antwort der Bank auf den Zahllauf ${runId} nennt ${reference}; das steht nicht in ihm. Nichts davon ist gebucht.`,
        'Die Datei mit der Bank klären.',
      ],
      en: [
        en`The answer of the bank to the run ${runId} names ${reference}, which is not in it. Nothing of it is recorded.`,
        'Ask the bank about the file.',
      ],
    }),
  },
  ORDER_NOT_DUE: {
    status: 409,
    title: { de: 'Anordnung noch nicht fällig', en: 'Payment order not due yet' },
    explain: ({ orderNumber, dueOn, executionDay, amount }) => ({
      de: [
        de`Die Anordnung ${orderNumber} über ${amount} ist am ${dayWords(dueOn)} fällig, ausgeführt würde sie am ${dayWords(executionDay)}.`,
        'Sie weglassen oder einen späteren Ausführungstag nennen.',
      ],
      en: [
        en`The payment order ${orderNumber} of ${amount} is due on ${dayWords(dueOn)} and would be carried out on ${dayWords(executionDay)}.`,
        'Leave it out, or name a later execution day.',
      ],
    }),
  },
  PAYMENT_RUN_STATE: {
    status: 409,
    title: { de: 'Zahllauf in anderem Stand', en: 'Payment run in another state' },
    explain: ({ runId, state, controlSum }) => ({
      de: [
        de`Der Zahllauf ${runId} über ${controlSum} ist ${runStateWords[state]}; das geht damit nicht.`,
        afterRunState[state].de,
      ],
      en: [
        en`The payment run ${runId} of ${controlSum} is ${runStateWords[state]}; that is not possible then.`,
        afterRunState[state].en,
      ],
    }),
  },
  PAYMENT_RUN_UNKNOWN: {
    status: 404,
    title: { de: 'Zahllauf unbekannt', en: 'Payment run unknown' },
    explain: ({ runId }) => ({
      de: [de`Den Zahllauf ${runId} gibt es nicht.`, 'Kennung prüfen.'],
      en: [en`There is no payment run ${runId}.`, 'Check its id.'],
    }),
  },
  ORDER_ON_ITS_WAY: {
    status: 409,
    title: { de: 'Eine Auszahlung ist auf dem Weg', en: 'A payment is on its way' },
    explain: ({ orderNumber, amount, state }) => ({
      de: [
        de`Die Anordnung ${orderNumber} über ${amount} ist ${orderStateWords[state]} und noch auf dem Weg.`,
        state === 'ORDERED' ? 'Erst die Antwort der Bank abwarten.' : 'Die Anordnung erst zurückziehen.',
      ],
      en: [
        en`The payment order ${orderNumber} of ${amount} is ${orderStateWords[state]} and still on its way.`,
        state === 'ORDERED' ? 'Wait for the answer of the bank first.' : 'Withdraw the order first.',
      ],
    }),
  },
  OUTSIDE_AWARD_PERIOD: {
    status: 409,
    title: { de: 'Außerhalb des Bewilligungszeitraums', en: 'Outside the award period' },
    explain: ({ requestedOn, period, amount }) => ({
      de: [
        de`Abgerufen werden sollen ${amount}; der ${dayWords(requestedOn)} liegt aber nicht im Bewilligungszeitraum ${periodWords(period)}.`,
        'Nur in diesem Zeitraum lassen sich Mittel abrufen.',
      ],
      en: [
        en`${amount} are to be drawn down, but ${dayWords(requestedOn)} is not in the award period ${periodWords(period)}.`,
        'Funds can be drawn down in this period only.',
      ],
    }),
  },
  PAID_IN_OTHER_YEAR: {
    status: 409,
    title: { de: 'In einem anderen Jahr gezahlt', en: 'Paid in another year' },
    explain: ({ paidOn, amount, programme, line, fiscalYear }) => ({
      de: [
        de`Gezahlt am ${dayWords(paidOn)} gehört die Auszahlung von ${amount} in das Haushaltsjahr ${fiscalYearOf(paidOn)}, nicht zu ${programme}/${line} ${fiscalYear} (LHO § 73 Abs. 3).`,
        de`Sie auf der Haushaltsstelle von ${fiscalYearOf(paidOn)} buchen, oder die Einwilligung des Finanzministeriums nennen.`,
      ],
      en: [
        en`Paid on ${dayWords(paidOn)}, the disbursement of ${amount} belongs to the fiscal year ${fiscalYearOf(paidOn)}, not to ${programme}/${line} ${fiscalYear} (LHO § 73(3)).`,
        en`Record it on the line of ${fiscalYearOf(paidOn)}, or name the consent of the finance ministry.`,
      ],
    }),
  },
  PAYEE_CHANGED: {
    status: 409,
    title: { de: 'Zahlungsempfänger geändert', en: 'Payee changed' },
    explain: ({ orderNumber, payeeId, version, outdated, amount }) => {
      const parts = outdated.map((part) => certificationWords[part]);
      return {
        de: [
          de`Der Zahlungsempfänger ${payeeId} hat sich geändert, seit ${orderNumber} über ${amount} festgestellt wurde: Es gilt Fassung ${version}, und dafür fehlt die Feststellung: ${parts}.`,
          'Konto, Namen und Kommune prüfen und erneut zeichnen, oder die Anordnung zurückziehen.',
        ],
        en: [
          en`The payee ${payeeId} has changed since ${orderNumber} of ${amount} was certified: version ${version} holds, and it lacks its certification: ${parts}.`,
          'Check the account, the name and the municipality and certify it again, or withdraw the order.',
        ],
      };
    },
  },
  PAYEE_CHANGE_PENDING: {
    status: 409,
    title: { de: 'Änderung noch nicht bestätigt', en: 'Change not confirmed yet' },
    explain: ({ payeeId, version }) => ({
      de: [
        de`Für ${payeeId} wartet schon eine Änderung (Fassung ${version}).`,
        'Sie erst bestätigen oder ablehnen.',
      ],
      en: [
        en`A change of ${payeeId} is waiting already (version ${version}).`,
        'Confirm or reject it first.',
      ],
    }),
  },
  PAYEE_CHANGE_UNKNOWN: {
    status: 409,
    title: { de: 'Keine Änderung zu bestätigen', en: 'No change to confirm' },
    explain: ({ payeeId }) => ({
      de: [de`Für ${payeeId} wartet keine Änderung.`, 'Erst eine Änderung vorschlagen.'],
      en: [en`No change of ${payeeId} is waiting.`, 'Propose a change first.'],
    }),
  },
  BANK_NAME_MISSING: {
    status: 422,
    title: { de: 'Name für die Bank fehlt', en: 'Name for the bank missing' },
    explain: ({ payeeId, name }) => ({
      de: [
        de`Den Namen ${name} des Zahlungsempfängers ${payeeId} kann keine Bank in ihren Zeichen schreiben.`,
        'Einen Namen für die Bank dazu nennen.',
      ],
      en: [
        en`No bank can spell the name ${name} of the payee ${payeeId} in its characters.`,
        'Name one for the bank beside it.',
      ],
    }),
  },
  PAYEE_NOT_CONFIRMED: {
    status: 409,
    title: { de: 'Zahlungsempfänger nicht bestätigt', en: 'Payee not confirmed' },
    explain: ({ payeeId }) => ({
      de: [
        de`Der Zahlungsempfänger ${payeeId} ist noch von keiner zweiten Person bestätigt.`,
        'Eine zweite Person muss ihn erst bestätigen.',
      ],
      en: [
        en`The payee ${payeeId} was not confirmed by a second person yet.`,
        'A second person must confirm it first.',
      ],
    }),
  },
  PAYEE_NOT_ENTITLED: {
    status: 422,
    title: { de: 'Zahlungsempfänger gehört nicht zum Vorgang', en: 'Payee is not of this case' },
    explain: ({ payeeId, entitled }) => ({
      de: [
        de`${payeeId} ist kein Konto von ${entitled}.`,
        'Einen Zahlungsempfänger wählen, der zum Vorgang gehört.',
      ],
      en: [en`${payeeId} is no account of ${entitled}.`, 'Choose a payee that belongs to the case.'],
    }),
  },
  PAYEE_UNKNOWN: {
    status: 422,
    title: { de: 'Zahlungsempfänger unbekannt', en: 'Payee unknown' },
    explain: ({ payeeId }) => ({
      de: [de`Den Zahlungsempfänger ${payeeId} gibt es nicht.`, 'Kennung prüfen oder ihn erst vorschlagen.'],
      en: [en`There is no payee ${payeeId}.`, 'Check the identifier, or propose the payee first.'],
    }),
  },
  PAYMENTS_OPEN: {
    status: 409,
    title: { de: 'Zahlungen sind offen', en: 'Payments are open' },
    explain: ({ caseNumber, due, ordered }) => ({
      de: [
        de`Bei ${caseNumber} sind ${due} noch zu zahlen, davon sind ${ordered} als Auszahlung auf dem Weg.`,
        'Erst zahlen und die Antwort der Bank abwarten.',
      ],
      en: [
        en`${caseNumber} has ${due} still to be paid, ${ordered} of it as payments on their way.`,
        'Pay it and wait for the answer of the bank first.',
      ],
    }),
  },
  PAYMENT_ORDER_STATE: {
    status: 409,
    title: { de: 'Anordnung in anderem Stand', en: 'Payment order in another state' },
    explain: ({ orderNumber, state, amount }) => ({
      de: [
        de`Die Auszahlungsanordnung ${orderNumber} über ${amount} ist ${orderStateWords[state]}; das geht damit nicht.`,
        afterOrderState[state].de,
      ],
      en: [
        en`The payment order ${orderNumber} of ${amount} is ${orderStateWords[state]}; that is not possible then.`,
        afterOrderState[state].en,
      ],
    }),
  },
  PAYMENT_ORDER_UNKNOWN: {
    status: 404,
    title: { de: 'Auszahlungsanordnung unbekannt', en: 'Payment order unknown' },
    explain: ({ orderNumber }) => ({
      de: [de`Die Auszahlungsanordnung ${orderNumber} gibt es nicht.`, 'Nummer prüfen.'],
      en: [en`There is no payment order ${orderNumber}.`, 'Check the number.'],
    }),
  },
  PERIOD_INVALID: {
    status: 422,
    title: { de: 'Zeitraum nicht zulässig', en: 'Period not allowed' },
    explain: (figures) => {
      const { amount } = figures;
      const period = periodWords(figures.period);
      switch (figures.of) {
        case 'CLAIM':
          return {
            de: [
              de`Die Kosten von ${amount} sind für den Zeitraum ${period} beantragt; so geht das nicht.`,
              'Beginn und Ende in einem Kalenderjahr nennen, das Ende nicht vor dem Beginn; für jedes weitere Jahr einen eigenen Antrag stellen.',
            ],
            en: [
              en`The costs of ${amount} are claimed for the period ${period}, which is not allowed.`,
              'Name a beginning and an end in one calendar year, the end not before the beginning; submit a claim of its own for each further year.',
            ],
          };
        case 'AWARD':
          return {
            de: [
              de`Der Bewilligungszeitraum ${period} für ${amount} ist nicht zulässig.`,
              'Zwei Tage nennen, die es gibt, das Ende nicht vor dem Beginn; er darf mehrere Jahre umfassen.',
            ],
            en: [
              en`The award period ${period} for ${amount} is not allowed.`,
              'Name two days that exist, the end not before the beginning; it may span several years.',
            ],
          };
        case 'AUTHORITY':
          return {
            de: [
              de`Die Anordnungsbefugnis bis ${amount} kann nicht im Zeitraum ${period} gelten.`,
              'Tage nennen, die es gibt, den letzten nicht vor dem ersten; ohne letzten Tag gilt sie unbefristet.',
            ],
            en: [
              en`The ordering authority up to ${amount} cannot hold in the period ${period}.`,
              'Name days that exist, the last not before the first; without a last day it holds until revoked.',
            ],
          };
        case 'AUTHORITY_END':
          return {
            de: [
              de`Die Anordnungsbefugnis bis ${amount} endet schon am ${dayWords(figures.endsOn)}; ein Widerruf zum Zeitraum ${period} ändert nichts daran.`,
              de`Einen letzten Tag vor dem ${dayWords(figures.endsOn)} nennen, oder für länger eine neue Befugnis erteilen.`,
            ],
            en: [
              en`The ordering authority up to ${amount} ends on ${dayWords(figures.endsOn)} already; revoking it to the period ${period} changes nothing.`,
              en`Name a last day before ${dayWords(figures.endsOn)}, or grant a new authority for longer.`,
            ],
          };
        case 'ANNOUNCED_TOTAL':
          return {
            de: [
              de`Für die angekündigte Summe von ${amount} ist »${period}« kein Zeitraum.`,
              'Ein Jahr wie 2020 nennen, Jahre wie 2020-2024 mit dem früheren zuerst, oder nach oben offen 2019+.',
            ],
            en: [
              en`The announced total of ${amount} cannot be for “${period}”, which is no period.`,
              'Name a year such as 2020, years such as 2020-2024 with the earlier one first, or 2019+ where the end is open.',
            ],
          };
        case 'DECISION':
          return {
            de: [
              de`Die Bewilligung von ${amount} kann nicht im Zeitraum »${period}« entschieden worden sein.`,
              'Einen Tag, einen Monat oder ein Jahr nennen, die es gibt.',
            ],
            en: [
              en`The award of ${amount} cannot have been decided in the period “${period}”.`,
              'Name a day, a month or a year that exists.',
            ],
          };
        default:
          return neverReached(figures);
      }
    },
  },
  PREREQUISITE_MISSING: {
    status: 409,
    title: { de: 'Voraussetzung fehlt', en: 'Prerequisite missing' },
    explain: ({ recipient, leikaKey, missing, day, amount }) => {
      const parts = missing.map((one) => prerequisiteWords[one]);
      return {
        de: [
          de`${recipient} erfüllt für ${leikaKey} ${day === undefined ? '' : de`am ${dayWords(day)} `}nicht: ${parts}${amount === undefined ? '' : de`; beantragt sind ${amount}`}.`,
          'Das Fehlende erst herstellen und eintragen lassen.',
        ],
        en: [
          en`${recipient} does not meet for ${leikaKey}${day === undefined ? '' : en` on ${dayWords(day)}`}: ${parts}${amount === undefined ? '' : en`; ${amount} are claimed`}.`,
          'Provide what is missing and have it recorded first.',
        ],
      };
    },
  },
  PROOF_RESULT_INVALID: {
    status: 422,
    title: { de: 'Ergebnis und Betrag passen nicht', en: 'Result and amount do not fit' },
    explain: ({ result, amount, spent }) => ({
      de: [
        de`Nachgewiesen sind ${spent}; »${proofResultWords[result]}« mit ${amount} geht nicht.`,
        'Bei Kürzung oder Beanstandung einen Betrag bis zur nachgewiesenen Summe nennen, bei voller Anerkennung keinen.',
      ],
      en: [
        en`${spent} are accounted for; “${proofResultWords[result]}” with ${amount} is not possible.`,
        'With a reduction or an objection name an amount up to what is accounted for, with full acceptance none.',
      ],
    }),
  },
  PROOF_STATE: {
    status: 409,
    title: { de: 'Nachweis in anderem Stand', en: 'Proof in another state' },
    explain: ({ caseNumber, proof, state, amount }) => ({
      de: [
        de`Zu ${caseNumber} über ${amount} ist der ${proofWords(proof)} ${proofStateWords[state]}; das geht damit nicht.`,
        afterProofState[state].de,
      ],
      en: [
        en`Of ${caseNumber} over ${amount}, the ${proofWords(proof)} is ${proofStateWords[state]}; that is not possible then.`,
        afterProofState[state].en,
      ],
    }),
  },
  PROOF_UNKNOWN: {
    status: 422,
    title: { de: 'Nachweis nicht verlangt', en: 'Proof not asked for' },
    explain: ({ caseNumber, proof, fiscalYear }) => ({
      de: [
        fiscalYear === undefined
          ? de`Zu ${caseNumber} fehlt das Jahr des Zwischennachweises.`
          : de`Zu ${caseNumber} ist kein solcher Nachweis für ${fiscalYear} verlangt.`,
        proof === 'FINAL'
          ? 'Den Verwendungsnachweis ohne Jahr nennen.'
          : 'Ein Jahr des Bewilligungszeitraums nennen, oder erst eine Frist dafür setzen.',
      ],
      en: [
        fiscalYear === undefined
          ? en`The year of the interim proof of ${caseNumber} is missing.`
          : en`No such proof of ${caseNumber} is asked for ${fiscalYear}.`,
        proof === 'FINAL'
          ? 'Name the final proof without a year.'
          : 'Name a year of the period of the award, or set a deadline for it first.',
      ],
    }),
  },
  PLACEHOLDER_UNKNOWN: {
    status: 422,
    title: { de: 'Platzhalter unbekannt', en: 'Placeholder unknown' },
    explain: ({ placeholder, known }) => ({
      de: [
        de`Den Platzhalter »${placeholder}« gibt es nicht; bekannt sind ${known}.`,
        'Einen davon verwenden; geschweifte Klammern stehen für nichts anderes.',
      ],
      en: [
        en`There is no placeholder “${placeholder}”; known are ${known}.`,
        'Use one of these; braces stand for nothing else.',
      ],
    }),
  },
  PROGRAMME_UNKNOWN: {
    status: 422,
    title: { de: 'Programm unbekannt', en: 'Programme unknown' },
    explain: ({ programme }) => ({
      de: [de`Das Programm ${programme} gibt es nicht.`, 'Kürzel prüfen oder das Programm erst anlegen.'],
      en: [en`There is no programme ${programme}.`, 'Check the code, or register the programme first.'],
    }),
  },
  REASON_MISSING: {
    status: 422,
    title: { de: 'Begründung fehlt', en: 'Reason missing' },
    explain: ({ amount, asked }) => ({
      de: [
        de`Entschieden wird über ${amount} von ${asked}, und es fehlt der Grund.`,
        'Begründen, warum es weniger ist als verlangt.',
      ],
      en: [
        en`The decision is for ${amount} of ${asked}, and its reason is missing.`,
        'Say why it is less than was asked for.',
      ],
    }),
  },
  RECIPIENTS_INVALID: {
    status: 422,
    title: { de: 'Empfänger nicht zulässig', en: 'Recipients not allowed' },
    explain: ({ recipients }) => ({
      de: [
        recipients.length === 0
          ? 'Es fehlt ein Empfänger.'
          : de`Ein Empfänger steht mehrmals in der Liste: ${recipients}.`,
        'Einen oder mehrere verschiedene Empfänger nennen.',
      ],
      en: [
        recipients.length === 0
          ? 'A recipient is missing.'
          : en`A recipient is named more than once: ${recipients}.`,
        'Name one or several different recipients.',
      ],
    }),
  },
  RECIPIENT_CONTRADICTORY: {
    status: 422,
    title: {
      de: 'Schlüssel, Art und Landkreis widersprechen sich',
      en: 'Key, kind and county contradict each other',
    },
    explain: ({ recipient, kind, county }) => ({
      de: [
        de`Der Schlüssel ${recipient} passt nicht zu ${recipientKindWords[kind].de}${county === undefined ? '' : de` im Landkreis ${county}`}.`,
        'Schlüssel, Art und Landkreis angleichen: Ein Landkreis hat fünf Ziffern, eine Gemeinde acht, davon die ersten fünf die ihres Landkreises; die letzten drei einer kreisfreien Stadt sind Nullen, und sie liegt in keinem.',
      ],
      en: [
        en`The key ${recipient} does not fit ${recipientKindWords[kind].en}${county === undefined ? '' : en` in the county ${county}`}.`,
        'Make key, kind and county agree: a county has five digits, a municipality eight, the first five being its county’s; the last three of a city that is its own county are zeros, and it lies in none.',
      ],
    }),
  },
  RECIPIENT_ENDED: {
    status: 422,
    title: { de: 'Gemeindeschlüssel nicht mehr gültig', en: 'Municipality key has ended' },
    explain: ({ recipient, validTo, successor }) => ({
      de: [
        de`Der Schlüssel ${recipient} galt bis ${dayWords(validTo)}.`,
        successor === undefined
          ? 'Es gibt keinen Nachfolger; Empfänger prüfen.'
          : de`Den Nachfolger ${successor} nennen.`,
      ],
      en: [
        en`The key ${recipient} was valid until ${dayWords(validTo)}.`,
        successor === undefined
          ? 'It has no successor; check the recipient.'
          : en`Name its successor ${successor}.`,
      ],
    }),
  },
  RECIPIENT_NOT_YET_VALID: {
    status: 422,
    title: { de: 'Gemeindeschlüssel noch nicht gültig', en: 'Municipality key not yet valid' },
    explain: ({ recipient, validFrom }) => ({
      de: [
        de`Der Schlüssel ${recipient} gilt erst ab ${dayWords(validFrom)}.`,
        'Für frühere Tage den Schlüssel nennen, der damals galt.',
      ],
      en: [
        en`The key ${recipient} is valid only from ${dayWords(validFrom)} on.`,
        'For earlier days name the key that was valid then.',
      ],
    }),
  },
  RECIPIENT_NOT_ENDED: {
    status: 409,
    title: { de: 'Gemeindeschlüssel ist nicht beendet', en: 'Municipality key has not ended' },
    explain: ({ recipient }) => ({
      de: [
        de`Der Schlüssel ${recipient} ist nicht beendet, an seinem Ende ist nichts zu berichtigen.`,
        'Das Ende erst festhalten.',
      ],
      en: [en`The key ${recipient} has not ended, so there is no end to correct.`, 'Record its end first.'],
    }),
  },
  RECIPIENT_UNKNOWN: {
    status: 422,
    title: { de: 'Empfänger unbekannt', en: 'Recipient unknown' },
    explain: ({ recipient }) => ({
      de: [
        de`Der Schlüssel ${recipient} steht nicht im Verzeichnis.`,
        'Schlüssel prüfen oder die Kommune erst aufnehmen.',
      ],
      en: [
        en`The key ${recipient} is not in the registry.`,
        'Check the key, or register the municipality first.',
      ],
    }),
  },
  REQUESTED_AMOUNT_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als beantragt', en: 'More than was requested' },
    explain: ({ amount, requested }) => ({
      de: [
        de`Bewilligt werden sollen ${amount}, beantragt sind ${requested}.`,
        de`Höchstens ${requested} bewilligen.`,
      ],
      en: [en`${amount} are to be awarded, ${requested} were requested.`, en`Award at most ${requested}.`],
    }),
  },
  RESIDENTS_COUNTED_TWICE: {
    status: 422,
    title: { de: 'Einwohner doppelt gezählt', en: 'Residents counted twice' },
    explain: ({ county, municipalities }) => ({
      de: [
        de`Der Landkreis ${county} und seine Gemeinden ${municipalities} stehen beide in der Aufteilung nach Einwohnern; wer dort wohnt, zählte doppelt.`,
        'Nur den Landkreis oder nur seine Gemeinden nennen.',
      ],
      en: [
        en`The county ${county} and its municipalities ${municipalities} are both in the allocation by population; who lives there would count twice.`,
        'Name the county alone or its municipalities alone.',
      ],
    }),
  },
  REMISSION_AUTHORITY_EXCEEDED: {
    status: 403,
    title: { de: 'Befugnis überschritten', en: 'Authority exceeded' },
    explain: ({ act, amount, limit, authorityId }) => ({
      de: [
        de`Die ${remissionWords[act]} beträfe ${amount}, Ihre Befugnis ${authorityId} reicht bis ${limit}.`,
        'Eine Person mit höherer Befugnis muss entscheiden; der Versuch ist vermerkt.',
      ],
      en: [
        en`The ${remissionWords[act]} would be of ${amount}, your authority ${authorityId} reaches up to ${limit}.`,
        'A person with a higher authority must decide; the attempt is on record.',
      ],
    }),
  },
  REMISSION_AUTHORITY_MISSING: {
    status: 403,
    title: { de: 'Befugnis fehlt', en: 'Authority missing' },
    explain: ({ act, person, day, amount }) => ({
      de: [
        de`Die ${remissionWords[act]} beträfe ${amount}, aber für ${person} gilt am ${dayWords(day)} keine Befugnis dazu.`,
        'Eine befugte Person muss entscheiden, oder eine Befugnis dafür wird vorher erteilt; der Versuch ist vermerkt.',
      ],
      en: [
        en`The ${remissionWords[act]} would be of ${amount}, but no authority of ${person} for it holds on ${dayWords(day)}.`,
        'A person with authority must decide, or an authority for it is granted before; the attempt is on record.',
      ],
    }),
  },
  REPAYMENT_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als offen ist', en: 'More than is open' },
    explain: ({ of, requested, open, day }) => ({
      de: [
        de`Genannt sind ${requested}, offen sind ${repaymentPartWords[of]} am ${dayWords(day)} ${open}.`,
        open > 0n ? de`Höchstens ${open} nennen.` : 'Es ist nichts mehr offen.',
      ],
      en: [
        en`${requested} are named, ${open} ${repaymentPartWords[of]} are open on ${dayWords(day)}.`,
        open > 0n ? en`Name at most ${open}.` : 'Nothing is open any more.',
      ],
    }),
  },
  REPAYMENT_OPEN: {
    status: 409,
    title: { de: 'Rückforderung offen', en: 'Repayment claim open' },
    explain: ({ caseNumber, repaymentId, amount, open }) => ({
      de: [
        de`Zu ${caseNumber} sind auf die Rückforderung ${repaymentId} noch ${open} offen; ${amount} können nicht daneben zurückgezahlt werden.`,
        'Die Zahlung auf die Rückforderung buchen.',
      ],
      en: [
        en`${open} are open on the repayment claim ${repaymentId} of ${caseNumber}; ${amount} cannot be returned beside it.`,
        'Record the payment on the repayment claim.',
      ],
    }),
  },
  REPAYMENT_UNKNOWN: {
    status: 404,
    title: { de: 'Rückforderung unbekannt', en: 'Repayment claim unknown' },
    explain: ({ repaymentId }) => ({
      de: [de`Die Rückforderung ${repaymentId} gibt es nicht.`, checkNumber.de],
      en: [en`There is no repayment claim ${repaymentId}.`, checkNumber.en],
    }),
  },
  REVOCATION_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als bewilligt ist', en: 'More than is awarded' },
    explain: ({ caseNumber, requested, awarded }) => ({
      de: [
        de`Widerrufen werden sollen ${requested} von ${caseNumber}, bewilligt sind ${awarded}.`,
        'Einen kleineren Betrag nennen, oder keinen, um alles zu widerrufen.',
      ],
      en: [
        en`${requested} of ${caseNumber} are to be revoked, ${awarded} are awarded.`,
        'Name a smaller amount, or none to revoke all.',
      ],
    }),
  },
  RETURN_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als ausgezahlt ist', en: 'More than was paid' },
    explain: ({ requested, held, day }) => ({
      de: [
        de`Zurückgezahlt werden sollen ${requested}, gezahlt und noch nicht zurückgekommen sind am ${dayWords(day)} ${held}.`,
        held > 0n ? de`Höchstens ${held} als Rückzahlung buchen.` : 'Es ist nichts zurückzuzahlen.',
      ],
      en: [
        en`${requested} are to be returned, ${held} were paid and did not come back yet on ${dayWords(day)}.`,
        held > 0n ? en`Record at most ${held} as returned.` : 'There is nothing to return.',
      ],
    }),
  },
  SERVICE_UNKNOWN: {
    status: 422,
    title: { de: 'Leistung unbekannt', en: 'Service unknown' },
    explain: ({ leikaKey }) => ({
      de: [
        de`Die Leistung ${leikaKey} steht nicht im Katalog.`,
        'LeiKa-Schlüssel prüfen oder die Leistung erst aufnehmen.',
      ],
      en: [
        en`The service ${leikaKey} is not in the catalogue.`,
        'Check the LeiKa key, or register the service first.',
      ],
    }),
  },
  SETTLEMENT_DAY_INVALID: {
    status: 422,
    title: { de: 'Tag der Zahlung nicht zulässig', en: 'Day of payment not allowed' },
    explain: ({ settledOn, orderedOn, today, amount }) => ({
      de: [
        de`Am ${dayWords(settledOn)} können die ${amount} nicht gezahlt worden sein: angeordnet am ${dayWords(orderedOn)}, heute ist der ${dayWords(today)}.`,
        'Den Tag nennen, an dem die Bank gezahlt hat.',
      ],
      en: [
        en`The ${amount} cannot have been paid on ${dayWords(settledOn)}: ordered on ${dayWords(orderedOn)}, today is ${dayWords(today)}.`,
        'Name the day on which the bank paid.',
      ],
    }),
  },
  SHARE_EXCEEDED: {
    status: 409,
    title: { de: 'Förderquote überschritten', en: 'Share exceeded' },
    explain: ({ requested, projectCost, shareMaxPercent, largest }) => ({
      de: [
        de`Beantragt sind ${requested}; bei Kosten von ${projectCost} sind höchstens ${shareMaxPercent} % förderfähig.`,
        largest > 0n ? de`Höchstens ${largest} beantragen.` : 'Kosten und Förderquote prüfen.',
      ],
      en: [
        en`${requested} were requested; of a cost of ${projectCost} at most ${shareMaxPercent} % may be granted.`,
        largest > 0n ? en`Request at most ${largest}.` : 'Check the cost and the share.',
      ],
    }),
  },
  CONDITION_NOT_MET: {
    status: 409,
    title: { de: 'Auflage nicht erfüllt', en: 'Condition not met' },
    explain: ({ conditionId, subject, dueOn, amount, day }) => ({
      de: [
        de`Am ${dayWords(day)} sollen ${amount} abgerufen werden; vorher ist die Auflage ${conditionId} zu erfüllen: ${subject}${dueOn === undefined ? '' : de`, bis zum ${dayWords(dueOn)}`}.`,
        'Die Auflage erfüllen und das festhalten lassen, dann abrufen.',
      ],
      en: [
        en`${amount} are to be drawn down on ${dayWords(day)}; the condition ${conditionId} is to be met before: ${subject}${dueOn === undefined ? '' : en`, by ${dayWords(dueOn)}`}.`,
        'Meet the condition and have that recorded, then draw down.',
      ],
    }),
  },
  CONDITION_STATE: {
    status: 409,
    title: { de: 'Auflage in anderem Stand', en: 'Condition in another state' },
    explain: ({ caseNumber, conditionId, state, day }) => ({
      de: [
        de`Die Auflage ${conditionId} von ${caseNumber} ist seit dem ${dayWords(day)} ${conditionStateWords[state]}.`,
        'Den Stand der Auflage prüfen.',
      ],
      en: [
        en`The condition ${conditionId} of ${caseNumber} has been ${conditionStateWords[state]} since ${dayWords(day)}.`,
        'Check how the condition stands.',
      ],
    }),
  },
  CONDITION_UNKNOWN: {
    status: 404,
    title: { de: 'Auflage unbekannt', en: 'Condition unknown' },
    explain: ({ caseNumber, conditionId }) => ({
      de: [de`${caseNumber} hat keine Auflage ${conditionId}.`, 'Die Kennung der Auflage prüfen.'],
      en: [en`${caseNumber} has no condition ${conditionId}.`, 'Check the identifier of the condition.'],
    }),
  },
  NO_LATE_USE: {
    status: 409,
    title: { de: 'Nichts verspätet verwendet', en: 'Nothing used late' },
    explain: ({ caseNumber, drawdownId, day, claimed }) => ({
      de: [
        de`Für den Mittelabruf ${drawdownId} von ${caseNumber} sind bis zum ${dayWords(day)} keine Zinsen zu fordern, die nicht schon gefordert sind (${claimed}).`,
        'Auszahlung, Verwendung und Frist prüfen.',
      ],
      en: [
        en`For the drawdown ${drawdownId} of ${caseNumber} there is no interest to claim up to ${dayWords(day)} that was not claimed already (${claimed}).`,
        'Check payment, use and deadline.',
      ],
    }),
  },
  USE_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr verwendet als ausgezahlt', en: 'More used than was paid' },
    explain: ({ requested, left, drawdownId, day }) => ({
      de: [
        de`Am ${dayWords(day)} sollen ${requested} des Mittelabrufs ${drawdownId} verwendet sein; ausgezahlt und noch nicht verwendet oder zurückgezahlt sind ${left}.`,
        left > 0n ? de`Höchstens ${left} mitteilen.` : 'Erst nach der Auszahlung mitteilen.',
      ],
      en: [
        en`${requested} of the drawdown ${drawdownId} are to have been used on ${dayWords(day)}; ${left} is paid and neither used nor given back.`,
        left > 0n ? en`Report at most ${left}.` : 'Report it once it is paid.',
      ],
    }),
  },
  ELIGIBLE_COST_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr zuwendungsfähig als es kostet', en: 'More eligible than it costs' },
    explain: ({ eligibleCost, projectCost }) => ({
      de: [
        de`Zuwendungsfähig sollen ${eligibleCost} sein, das Vorhaben kostet ${projectCost}.`,
        de`Höchstens ${projectCost} als zuwendungsfähig nennen.`,
      ],
      en: [
        en`${eligibleCost} are to be eligible, the project costs ${projectCost}.`,
        en`Name at most ${projectCost} as eligible.`,
      ],
    }),
  },
  FINANCING_EXCEEDED: {
    status: 409,
    title: { de: 'Mehr als zu finanzieren ist', en: 'More than is to be financed' },
    explain: ({ amount, largest, eligibleCost, thirdPartyIncome }) => ({
      de: [
        de`Eine Zuwendung von ${amount} übersteigt, was von ${eligibleCost} zuwendungsfähigen Kosten nach ${thirdPartyIncome} von Dritten zu finanzieren bleibt: ${largest}.`,
        largest > 0n ? de`Höchstens ${largest} bewilligen.` : 'Kosten und Einnahmen prüfen.',
      ],
      en: [
        en`A grant of ${amount} is more than what is left to finance of ${eligibleCost} eligible cost after ${thirdPartyIncome} from third parties: ${largest}.`,
        largest > 0n ? en`Award at most ${largest}.` : 'Check cost and income.',
      ],
    }),
  },
  FINANCING_PLAN_UNBALANCED: {
    status: 422,
    title: { de: 'Finanzierungsplan geht nicht auf', en: 'Financing plan does not balance' },
    explain: ({ amount, thirdPartyIncome, ownFunds, eligibleCost }) => ({
      de: [
        de`Zuwendung ${amount}, Mittel Dritter ${thirdPartyIncome} und Eigenmittel ${ownFunds} sind zusammen ${amount + thirdPartyIncome + ownFunds}; zuwendungsfähig sind ${eligibleCost}.`,
        'Zuwendung, Mittel Dritter und Eigenmittel so nennen, dass sie zusammen die zuwendungsfähigen Kosten sind.',
      ],
      en: [
        en`The grant of ${amount}, ${thirdPartyIncome} from third parties and own funds of ${ownFunds} are ${amount + thirdPartyIncome + ownFunds} together; ${eligibleCost} are eligible.`,
        'Name grant, third-party funds and own funds so that together they are the eligible cost.',
      ],
    }),
  },
  FULL_FINANCING_WITH_OWN_FUNDS: {
    status: 409,
    title: { de: 'Vollfinanzierung mit Eigenmitteln', en: 'Full financing with own funds' },
    explain: ({ amount, ownFunds, eligibleCost, thirdPartyIncome }) => ({
      de: [
        de`Von ${eligibleCost} zuwendungsfähigen Kosten blieben nach ${amount} Zuwendung und ${thirdPartyIncome} von Dritten ${ownFunds} Eigenmittel; eine Vollfinanzierung lässt keine.`,
        de`${amount + ownFunds} bewilligen, oder eine andere Finanzierungsart wählen.`,
      ],
      en: [
        en`Of ${eligibleCost} eligible cost, own funds of ${ownFunds} would be left after a grant of ${amount} and ${thirdPartyIncome} from third parties; full financing leaves none.`,
        en`Award ${amount + ownFunds}, or choose another type of financing.`,
      ],
    }),
  },
  REDUCTION_EXCEEDED: {
    status: 409,
    title: { de: 'Kürzung höher als die Zuwendung', en: 'Reduction above the grant' },
    explain: ({ requested, entitled, awarded, day }) => ({
      de: [
        de`Ab dem ${dayWords(day)} soll um ${requested} gekürzt werden; zu behalten sind noch ${entitled} von ${awarded}.`,
        entitled > 0n
          ? de`Um höchstens ${entitled} kürzen, oder die Bewilligung widerrufen.`
          : 'Von dieser Bewilligung ist nichts mehr zu kürzen.',
      ],
      en: [
        en`It is to be reduced by ${requested} from ${dayWords(day)}; ${entitled} of ${awarded} may still be kept.`,
        entitled > 0n
          ? en`Reduce it by at most ${entitled}, or revoke the award.`
          : 'Nothing is left of this award to reduce.',
      ],
    }),
  },
  BASE_RATE_MISSING: {
    status: 404,
    title: { de: 'Kein Basiszinssatz ab diesem Tag', en: 'No base rate from this day on' },
    explain: ({ day }) => ({
      de: [
        de`Ab dem ${dayWords(day)} ist kein Basiszinssatz bekannt, der zu berichtigen wäre.`,
        'Den ersten Tag eines bekannten Halbjahres nennen, oder den Satz erst erfassen.',
      ],
      en: [
        en`There is no base rate from ${dayWords(day)} on that could be corrected.`,
        'Name the first day of a half-year that is known, or record its rate first.',
      ],
    }),
  },
  BASE_RATE_KNOWN: {
    status: 409,
    title: { de: 'Basiszinssatz schon bekannt', en: 'Base rate known already' },
    explain: ({ day, percent }) => ({
      de: [
        de`Für das Halbjahr mit dem ${dayWords(day)} gilt schon ein Basiszinssatz von ${percent.replace('.', ',')} %.`,
        'Ist er falsch erfasst, ihn mit Grund und Bekanntgabe berichtigen, auf einen anderen Satz.',
      ],
      en: [
        en`A base rate of ${percent} % holds for the half-year with ${dayWords(day)} already.`,
        'If it was recorded wrongly, correct it with a reason and its announcement, to another rate.',
      ],
    }),
  },
  BASE_RATE_NOT_NEXT: {
    status: 409,
    title: { de: 'Nicht das nächste Halbjahr', en: 'Not the next half-year' },
    explain: ({ day, next }) => ({
      de: [
        de`Der nächste Basiszinssatz gilt ab dem ${dayWords(next)}, nicht ab dem ${dayWords(day)}.`,
        'Ein Halbjahr nach dem anderen erfassen, jedes ab seinem ersten Tag.',
      ],
      en: [
        en`The next base rate holds from ${dayWords(next)} on, not from ${dayWords(day)}.`,
        'Record one half-year after the other, each from its first day.',
      ],
    }),
  },
  BASE_RATE_UNKNOWN: {
    status: 409,
    title: { de: 'Basiszinssatz nicht bekannt', en: 'Base rate not known' },
    explain: ({ day, amount }) => ({
      de: [
        de`Für das Halbjahr mit dem ${dayWords(day)} ist kein Basiszinssatz erfasst; ${amount} sind ab diesem Tag zu verzinsen.`,
        'Nur bis zum Beginn dieses Halbjahres rechnen, oder erst seinen bekannt gegebenen Basiszinssatz erfassen.',
      ],
      en: [
        en`No base rate is recorded for the half-year with ${dayWords(day)}; ${amount} bears interest from that day on.`,
        'Calculate up to the beginning of that half-year only, or record the base rate that was announced for it first.',
      ],
    }),
  },
  SHARE_INVALID: {
    status: 422,
    title: { de: 'Förderquote nicht zulässig', en: 'Share not allowed' },
    explain: ({ shareMaxPercent }) => ({
      de: [
        de`Die Förderquote ${shareMaxPercent} % ist keine ganze Zahl von 1 bis 100.`,
        'Eine ganze Zahl von 1 bis 100 nennen.',
      ],
      en: [
        en`The share ${shareMaxPercent} % is no whole number from 1 to 100.`,
        'Name a whole number from 1 to 100.',
      ],
    }),
  },
  SUCCESSION_CIRCULAR: {
    status: 409,
    title: { de: 'Nachfolge im Kreis', en: 'Circular succession' },
    explain: ({ recipient, successor }) => ({
      de: [
        de`${successor} kann ${recipient} nicht nachfolgen: Dort folgt am Ende wieder ${recipient}, und niemand hielte die Rechte.`,
        de`Einen Nachfolger nennen, auf den nicht wieder ${recipient} folgt.`,
      ],
      en: [
        en`${successor} cannot follow ${recipient}: ${recipient} would in the end follow itself, and nobody would hold its rights.`,
        en`Name a successor that ${recipient} does not follow again.`,
      ],
    }),
  },
  OVERRUN_UNKNOWN: {
    status: 404,
    title: { de: 'Überschreitung unbekannt', en: 'Overrun unknown' },
    explain: ({ programme, line, fiscalYear, overrunId }) => ({
      de: [de`Auf ${programme}/${line} ${fiscalYear} steht keine Überschreitung ${overrunId}.`, checkLine.de],
      en: [en`There is no overrun ${overrunId} on ${programme}/${line} ${fiscalYear}.`, checkLine.en],
    }),
  },
  TRANSFER_UNKNOWN: {
    status: 404,
    title: { de: 'Umbuchung unbekannt', en: 'Transfer unknown' },
    explain: ({ programme, line, fiscalYear, transferId }) => ({
      de: [de`Von ${programme}/${line} ${fiscalYear} ging keine Umbuchung ${transferId} aus.`, checkLine.de],
      en: [en`No transfer ${transferId} was made from ${programme}/${line} ${fiscalYear}.`, checkLine.en],
    }),
  },
  SYNTHETIC_MIXED: {
    status: 409,
    title: { de: 'Übungsdaten und echte Daten vermischt', en: 'Practice data mixed with real data' },
    explain: ({ programme, leikaKey }) => ({
      de: [
        de`${programme} und ${leikaKey} dürfen nicht zusammen vorkommen: Eines davon ist für Übungsdaten.`,
        'Beides aus den echten Daten oder beides aus den Übungsdaten wählen.',
      ],
      en: [
        en`${programme} and ${leikaKey} must not meet: one of them is practice data.`,
        'Take both from the real data or both from the practice data.',
      ],
    }),
  },
  AWARD_YEARS_DIFFER: {
    status: 422,
    title: { de: 'Jahre ergeben nicht die Bewilligung', en: 'Years do not add up to the award' },
    explain: ({ awarded, budgeted }) => ({
      de: [
        de`Bewilligt werden sollen ${awarded}, auf die Jahre entfallen ${budgeted}.`,
        budgeted > awarded
          ? de`Die Jahre zusammen nur mit ${awarded} belasten.`
          : de`Auch die übrigen ${awarded - budgeted} einem Jahr zuordnen, oder nur ${budgeted} bewilligen.`,
      ],
      en: [
        en`${awarded} are to be awarded, the years carry ${budgeted}.`,
        budgeted > awarded
          ? en`Burden the years with only ${awarded} together.`
          : en`Assign the other ${awarded - budgeted} to a year as well, or award only ${budgeted}.`,
      ],
    }),
  },
  YEARS_DIFFER: {
    status: 422,
    title: { de: 'Jahre ergeben nicht den Betrag', en: 'Years do not add up to the amount' },
    explain: ({ agreed, budgeted }) => ({
      de: [
        de`Vereinbart werden sollen ${agreed}, auf die Jahre entfallen ${budgeted}.`,
        budgeted > agreed
          ? de`Die Jahre zusammen höchstens mit ${agreed} belasten.`
          : de`Auch die übrigen ${agreed - budgeted} einem Jahr zuordnen, oder den Rahmen nennen, der sie trägt.`,
      ],
      en: [
        en`${agreed} are to be agreed, the years carry ${budgeted}.`,
        budgeted > agreed
          ? en`Burden the years with at most ${agreed} together.`
          : en`Assign the other ${agreed - budgeted} to a year as well, or name the frame that carries them.`,
      ],
    }),
  },
  YEAR_NAMED_TWICE: {
    status: 422,
    title: { de: 'Jahr mehrmals genannt', en: 'Year named more than once' },
    explain: ({ line, fiscalYear, amount }) => ({
      de: [
        de`Das Haushaltsjahr ${fiscalYear} der Haushaltsstelle ${line} ist mehrmals genannt, zuletzt mit ${amount}.`,
        'Jedes Jahr einer Haushaltsstelle nur einmal nennen, mit seinem ganzen Betrag.',
      ],
      en: [
        en`The fiscal year ${fiscalYear} of the budget line ${line} is named more than once, last with ${amount}.`,
        'Name each year of a budget line only once, with its whole amount.',
      ],
    }),
  },
  YEAR_NOT_BURDENED: {
    status: 409,
    title: { de: 'Vereinbarung belastet das Jahr nicht', en: 'Agreement does not burden the year' },
    explain: ({ caseNumber, line, fiscalYear, amount, burdened }) => ({
      de: [
        de`Die Vereinbarung ${caseNumber} belastet ${line} im Haushaltsjahr ${fiscalYear} nicht, sondern ${burdened}; es geht um ${amount}.`,
        'Ein Jahr nennen, das sie belastet, oder eine weitere Vereinbarung schließen.',
      ],
      en: [
        en`The agreement ${caseNumber} does not burden ${line} in the fiscal year ${fiscalYear}, but ${burdened}; ${amount} are at stake.`,
        'Name a year that it burdens, or conclude another agreement.',
      ],
    }),
  },
  TOTAL_UNKNOWN: {
    status: 404,
    title: { de: 'Angekündigte Summe unbekannt', en: 'Announced total unknown' },
    explain: ({ programme, totalId }) => ({
      de: [
        de`Im Programm ${programme} ist keine angekündigte Summe ${totalId} festgehalten.`,
        'Kennung prüfen oder die Summe erst festhalten.',
      ],
      en: [
        en`The programme ${programme} has no announced total ${totalId}.`,
        'Check the id, or record the total first.',
      ],
    }),
  },
};

/** The funds that an act is about, where their amount is known. */
const fundsWords = (amount: bigint | undefined): Words =>
  amount === undefined
    ? { de: 'Die Mittel', en: 'The funds' }
    : { de: de`Die ${amount}`, en: en`The ${amount}` };

/** The amount that is at stake, in the middle of a German sentence and after an English one. */
const forAmount = (amount: bigint | undefined): Words =>
  amount === undefined ? { de: '', en: '' } : { de: de`für ${amount} `, en: en` for ${amount}` };

/** All that is open is released, not lowered; and of nothing, nothing can be asked. */
function commitmentAdvice(requested: bigint, open: bigint): Words {
  if (open <= 0n)
    return {
      de: 'Von der Festlegung ist nichts mehr offen; es ist nichts zu tun.',
      en: 'Nothing of the commitment is open any more; there is nothing to do.',
    };
  return requested === open
    ? {
        de: 'Das ist alles, was offen ist: die Festlegung auflösen statt senken.',
        en: 'That is all that is open: release the commitment instead of lowering it.',
      }
    : { de: de`Höchstens ${open} verlangen.`, en: en`Ask for at most ${open}.` };
}

const checkNumber: Words = { de: 'Nummer und Kennung prüfen.', en: 'Check the number and the identifier.' };
const checkLine: Words = {
  de: 'Kennung, Haushaltsstelle und Jahr prüfen.',
  en: 'Check the identifier, the budget line and the year.',
};

const fourEyesReference = (figures: FourEyesFigures): string | Words => {
  if ('caseNumber' in figures) return figures.caseNumber;
  if ('budgetActId' in figures) return { de: 'diesem Haushaltsakt', en: 'this budget act' };
  if ('caseActId' in figures) return { de: 'dieser Entscheidung', en: 'this decision' };
  if ('orderNumber' in figures) return figures.orderNumber;
  if ('bookingId' in figures) return { de: 'dieser Buchung der Bank', en: 'this booking of the bank' };
  return 'payeeId' in figures ? figures.payeeId : figures.authorityId;
};

function ibanFaultWords({ fault, iban, country, length, lengthOfCountry = 0 }: FaultyIban): Words {
  const checkDigits = iban.slice(2, 4);
  switch (fault) {
    case 'CHARACTERS':
      return {
        de: 'Sie hat andere Zeichen als Buchstaben und Ziffern',
        en: 'it has other characters than letters and digits',
      };
    case 'COUNTRY_UNKNOWN':
      return {
        de: `Kein Land mit dem Kürzel »${country}« hat IBANs`,
        en: `no country with the code “${country}” has IBANs`,
      };
    case 'LENGTH':
      return {
        de: `Sie hat ${length} Zeichen, mit ${country} am Anfang müssen es ${lengthOfCountry} sein`,
        en: `it has ${length} characters, with ${country} in front it must have ${lengthOfCountry}`,
      };
    case 'STRUCTURE':
      return {
        de: `Buchstaben und Ziffern stehen nicht da, wo sie mit ${country} am Anfang stehen müssen`,
        en: `letters and digits are not where they must be with ${country} in front`,
      };
    case 'CHECK_DIGITS':
      return {
        de: `Die Prüfziffern ${checkDigits} stimmen nicht`,
        en: `its check digits ${checkDigits} do not hold`,
      };
    case 'ACCOUNT_CHECK':
      return {
        de: 'Die Prüfziffer von Bank oder Konto stimmt nicht',
        en: 'the check digit of its bank or account does not hold',
      };
    default:
      return neverReached(fault);
  }
}

const awardPrefix = 'award:';
/** A case, or an award that was published. */
const funded = (reference: string): string | Words =>
  reference.startsWith(awardPrefix)
    ? {
        de: `veröffentlichte Bewilligung ${reference.slice(awardPrefix.length)}`,
        en: `published award ${reference.slice(awardPrefix.length)}`,
      }
    : reference;

const inEnglish = (what: string): string => {
  const thing = existingThings.find((one) => what.startsWith(`${one} `));
  return thing === undefined ? what : `${englishThings[thing]}${what.slice(thing.length)}`;
};

/** What is paid in a year belongs to it, wherever its funds are bound (LHO § 73(3)). */
const otherYearWords = (fiscalYear: number, fundsOf: number): Words => ({
  de: de`Die Mittel gehören zu ${fundsOf}, gezahlt wird ${fiscalYear}: Erst braucht der Haushalt ${fiscalYear} die Mittel, oder das Finanzministerium willigt in die Buchung im Jahr ${fundsOf} ein (LHO § 73 Abs. 3).`,
  en: en`The funds are of ${fundsOf}, the payment is made in ${fiscalYear}: the budget of ${fiscalYear} needs the funds first, or the finance ministry consents to the booking in ${fundsOf} (LHO § 73(3)).`,
});

/** What is wrong, and what to do. */
export const explanationOf = <Code extends RejectionCode>(
  code: Code,
  figures: RejectionFigures[Code],
): Explanation => refusals[code].explain(figures);

export const refusalTypes: Readonly<Record<RejectionCode, RefusalType>> = refusals;
