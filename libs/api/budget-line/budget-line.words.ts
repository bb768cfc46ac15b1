import type { TagWords } from '../http/openapi/words.ts';

export const budgetLineWords: TagWords = {
  tag: { de: 'Haushalt', en: 'Budget' },
  about: {
    de: 'Ansätze, Nachträge, Sperren, Festlegungen und was davon verfügbar ist.',
    en: 'Appropriations, supplements, blocks, commitments and what is available of them.',
  },
  operations: {
    'POST /api/v1/budget-lines': {
      de: 'Beschließt den Ansatz eines Jahres aus einem verabschiedeten Haushalt, mit Quelle. Er kann für ein kommendes Jahr gelten. Verlangt das Programm eine zweite Person, wird er vorgeschlagen (202).',
      en: {
        summary: 'Enact the appropriation of a budget line',
        description:
          'Enacts the appropriation of a year from an enacted budget, with its source. It may be for a year to come. Where the programme asks for a second person it is proposed (202).',
      },
    },
    'GET /api/v1/budget-lines': {
      de: 'Je Haushaltsstelle und Jahr: Ansatz, Nachträge, Umbuchungen, Sperren, offene Festlegungen, Auszahlungen, Verfügbares und Ausschöpfung, heute oder zu einem Stichtag.',
      en: {
        summary: 'Budget lines with appropriation, commitments, payments and what is available',
        description:
          'By line and year: appropriation, supplements, transfers, blocks, open commitments, payments, available and use, today or as of a day.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}': {
      de: 'Auf beiden Zeitachsen: »asOf« fragt, was wirksam war, »knownAt«, was gebucht war.',
      en: {
        summary: 'One budget line, today or as of a day and a state of knowledge',
        description: 'On both time axes: `asOf` asks what was in effect, `knownAt` what was recorded.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/events': {
      de: 'Jedes Ereignis, aus dem die Zahlen der Haushaltsstelle berechnet sind.',
      en: {
        summary: 'The events behind the figures of a budget line',
        description: 'Every event that the figures of the line are computed from.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/corrections': {
      de: 'Ersetzt den Ansatz durch Rücknahme und neuen Eintrag in einem; unter das Gebundene sinkt er nicht.',
      en: {
        summary: 'Correct an appropriation: reversal and new entry in one',
        description:
          'Replaces the appropriation by a reversal and a new entry in one; it does not fall below what is bound.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/reversal': {
      de: 'Nimmt einen Ansatz zurück, der irrtümlich gebucht wurde und auf dem nichts ruht.',
      en: {
        summary: 'Reverse an appropriation that was never enacted',
        description: 'Takes an appropriation back that was recorded by mistake and that nothing rests on.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/supplements': {
      de: 'Ändert den Ansatz um einen Betrag (LHO § 33), auch negativ; der ursprüngliche bleibt sichtbar.',
      en: {
        summary: 'Enact a supplement (LHO § 33)',
        description:
          'Changes the appropriation by an amount (LHO § 33), also downwards; the original one stays visible.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/overruns': {
      de: 'Lässt die Haushaltsstelle mehr ausgeben, als der Haushalt vorsieht, mit der Einwilligung des Finanzministeriums von vorher. Verlangt das Programm eine zweite Person, wird es vorgeschlagen (202).',
      en: {
        summary: 'Record an overrun with the consent of the finance ministry (LHO § 37)',
        description:
          'Lets the line spend more than its budget, with the consent that the finance ministry gave before. Where the programme asks for a second person it is proposed (202).',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/overruns/{id}/reversal': {
      de: 'Nimmt eine Überschreitung als Ganzes zurück, auf der nichts ruht.',
      en: {
        summary: 'Reverse an overrun',
        description: 'Takes an overrun back as a whole that nothing rests on.',
      },
    },
    'POST /api/v1/budget-years/{fiscalYear}/overrun-threshold': {
      de: 'Legt fest, über welchem Betrag Überschreitungen des Jahres auf der vierteljährlichen Liste stehen, wie es das Haushaltsgesetz sagt. Für 2023 und 2024 sind es 50.000 €, solange nichts anderes festgelegt ist.',
      en: {
        summary: 'Set the threshold of the quarterly list of overruns of a year (LHO § 37)',
        description:
          'Says above which amount overruns of the year stand on the quarterly list, as the budget act has it. For 2023 and 2024 it is EUR 50,000 unless another one is set.',
      },
    },
    'GET /api/v1/overruns': {
      de: 'Die Liste für den Landtag: je Quartal der Einwilligung die Überschreitungen über der Grenze des Jahres; mit »all=true« alle. Ohne bekannte Grenze steht jede darauf.',
      en: {
        summary: 'Overruns, by quarter: those above the threshold of the year, or all (LHO § 37)',
        description:
          'The list for parliament: by quarter of the consent the overruns above the threshold of the year; with `all=true` all of them. Without a known threshold each stands on it.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitment-authorities': {
      de: 'Trägt ein, bis zu welchem Betrag in diesem Jahr Verpflichtungen eingegangen werden dürfen, die ein späteres belasten; negativ für eine Kürzung.',
      en: {
        summary: 'Grant a commitment authority (LHO § 16)',
        description:
          'Says up to which amount obligations may be entered in this year that burden a later one; negative for a cut.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/obligations': {
      de: 'Geht eine Verpflichtung für ein Jahr ein, das noch keinen Haushalt hat, auf die Ermächtigung dieses Jahres. Mit dem Ansatz des späteren Jahres wird sie dort zur Festlegung.',
      en: {
        summary: 'Enter an obligation for a later year (LHO § 38)',
        description:
          'Enters an obligation for a year without a budget, on the authority of this year. With the appropriation of the later year it becomes a commitment there.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/obligations/{id}/release': {
      de: 'Löst sie ganz oder in Teilen auf, solange das belastete Jahr keinen Haushalt hat; die Ermächtigung ist insoweit wieder frei.',
      en: {
        summary: 'Release an obligation for a later year',
        description:
          'Releases it, whole or in part, as long as the burdened year has no budget; its authority is free again by as much.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/advance-burdens': {
      de: 'Je Jahr, das dazu ermächtigt: Ermächtigungen, Vorbelastung und was noch übrig ist, auch bevor das Jahr einen Haushalt hat.',
      en: {
        summary: 'What burdens a year in advance, by obligations of earlier years (LHO §§ 16, 38)',
        description:
          'By the year that authorises it: authorities, what burdens and what is left, also before the year has a budget.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/carry-overs': {
      de: 'Überträgt Verfügbares eines abgelaufenen Jahres oder eine offene Festlegung mit ihren Mitteln, auch in Teilen, ins Folgejahr, mit Einwilligung. Das Jahr, aus dessen Haushalt die Mittel sind, bleibt sichtbar, und wie lange sie verfügbar sind.',
      en: {
        summary: 'Carry funds over to the following year (LHO §§ 19, 45)',
        description:
          'Carries what is available of an ended year, or an open commitment with its funds, also in parts, over to the following year, with consent. The year whose budget they are of stays visible, and until when they may be used.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/carry-overs/{id}/reversal': {
      de: 'Nimmt einen Ausgaberest als Ganzes zurück, beim Jahr, das ihn gegeben hat: solange nichts davon gebunden, gezahlt oder weiter übertragen ist und beide Jahre offen sind.',
      en: {
        summary: 'Reverse a carry-over',
        description:
          'Takes a carry-over back as a whole, at the year that gave it: as long as nothing of it is bound, paid or carried on and both years are open.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/closing/carry-overs': {
      de: 'Überträgt offene Festlegungen eines abgelaufenen Jahres in einem Akt mit ihren Mitteln ins Folgejahr, alle oder die genannten, auch die von Bescheiden: je Festlegung ein Ausgaberest, soweit keine Anordnung auf dem Weg sie braucht. Höchstens 200 auf einmal; die Antwort nennt, was übertragen ist und was noch offen ist, und ein weiterer Aufruf fährt damit fort.',
      en: {
        summary: 'Carry open commitments over with their funds to the following year (LHO §§ 19, 45)',
        description:
          'Carries open commitments of an ended year over to the following one in one act, with their funds, all or those named, also those of notices: one carry-over for each, as far as no order on its way needs it. At most 200 at once; the answer names what was carried over and what is still open, and another call goes on with it.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/closing/releases': {
      de: 'Gibt offene Festlegungen eines abgelaufenen Jahres auf, alle oder die genannten, auch die von Bescheiden: Was ein Bescheid verspricht, bleibt und wird aus einem späteren Jahr gezahlt. Nicht, was eine Anordnung auf dem Weg braucht.',
      en: {
        summary: 'Release open commitments at the end of their year (LHO § 45)',
        description:
          'Releases open commitments of an ended year, all or those named, also those of notices: what a notice promises stays, and is paid from a later year. Nothing that an order on its way needs.',
      },
    },
    'GET /api/v1/budget-blocks': {
      de: 'Jede Sperre mit Grund, Betrag und dem, was am Stichtag noch gesperrt ist; auch die des Finanzministeriums (LHO § 41).',
      en: {
        summary: 'Blocks, and what of each is still blocked on the day',
        description:
          'Every block with its reason, its amount and what is still blocked on the day; also those of the finance ministry (LHO § 41).',
      },
    },
    'GET /api/v1/commitments': {
      de: 'Jede Festlegung einer Haushaltsstelle, auch die von Vorgängen, mit dem, was weder gezahlt noch übertragen noch aufgegeben ist.',
      en: {
        summary: 'Commitments, and what of each is still open on the day',
        description:
          'Every commitment of a budget line, also those of cases, with what is neither paid, carried over nor given up.',
      },
    },
    'GET /api/v1/transfers': {
      de: 'Jede Umbuchung steht zweimal: bei der Haushaltsstelle, die gibt (OUT), und bei der, die bekommt (IN). Auch eine Rücknahme ist eine Umbuchung.',
      en: {
        summary: 'Transfers, as the line at each end has them',
        description:
          'Every transfer stands twice: at the line that gives (OUT) and at that which gets (IN). A reversal is a transfer as well.',
      },
    },
    'GET /api/v1/obligations': {
      de: 'Was in einem Jahr für ein späteres eingegangen ist (LHO § 38), und was davon noch besteht.',
      en: {
        summary: 'Obligations for later years, by the year that authorised them',
        description: 'What was entered in one year for a later one (LHO § 38), and what of it still stands.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/carry-overs': {
      de: 'Was aus dem Vorjahr kam und ins Folgejahr ging, mit Quelljahr und Frist.',
      en: {
        summary: 'The carry-overs of a budget line, from the year before and to the following one',
        description:
          'What came from the year before and went on, with its source year and until when it may be used.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/closing': {
      de: 'Nennt jede offene Festlegung, Anordnungen auf dem Weg und was noch nicht entschieden ist.',
      en: {
        summary: 'What stands against closing the year of a budget line, and what would lapse',
        description: 'Names every open commitment, orders on their way and what is not decided yet.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/closing': {
      de: 'Schließt das Jahr ab, wenn keine Festlegung mehr offen ist: Der Rest verfällt, und keine Buchung kommt mehr hinein.',
      en: {
        summary: 'Close the fiscal year of a budget line (LHO § 76)',
        description:
          'Closes the year once no commitment is open any more: the rest lapses, and no booking enters it.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/reopening': {
      de: 'Öffnet ein abgeschlossenes Jahr wieder, mit Einwilligung und Grund; was verfallen war, ist wieder verfügbar.',
      en: {
        summary: 'Reopen a closed fiscal year',
        description:
          'Opens a closed year again, with consent and a reason; what had lapsed is available again.',
      },
    },
    'GET /api/v1/budget-years/{fiscalYear}': {
      de: 'Wie lange Ausgabereste des Jahres verfügbar sind und über welchem Betrag Überschreitungen auf der vierteljährlichen Liste stehen, mit der Quelle; auch zu einem Kenntnisstand. Ohne Festlegung gilt, was die LHO oder das veröffentlichte Haushaltsgesetz sagt.',
      en: {
        summary: 'What holds for a fiscal year: carry-over and threshold of overruns',
        description:
          'How long remainders of the year may be used and above which amount its overruns stand on the quarterly list, with the source; also as known at an instant. Where nothing was set, what the budget code or the published budget act says.',
      },
    },
    'POST /api/v1/budget-years/{fiscalYear}/carry-over-rule': {
      de: 'Legt fest, bis zum Ende des wievielten Folgejahres Ausgabereste aus dem Haushalt des Jahres verfügbar sind; ohne Festlegung des zweiten.',
      en: {
        summary: 'Set how long remainders of a year may be used (LHO § 45)',
        description:
          'Says until the end of which following year remainders of the budget of the year may be used; the second one unless set.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/cover-links': {
      de: 'Trägt ein, dass Mittel dieser Haushaltsstelle auch für eine andere desselben Jahres verwendet werden dürfen, ein- oder gegenseitig, wie es der Haushalt vermerkt. Innerhalb eines Produkts gilt es ohne Vermerk.',
      en: {
        summary: 'Declare a cover link (LHO § 20)',
        description:
          'Declares that funds of this line may be spent on another one of the same year, one way or mutually, as the budget remarks. Within a product it holds without a remark.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/cover-links/{id}/revocation': {
      de: 'Beendet den Vermerk ab einem Tag; was umgebucht ist, bleibt es.',
      en: {
        summary: 'Revoke a cover link',
        description: 'Ends the declaration from a day on; what was transferred stays so.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/forecast': {
      de: 'Schätzt voraus, was die Stelle am Jahresende verbraucht haben wird: das Größere von dem, was gebunden und ausgezahlt ist, und den Auszahlungen beim bisherigen Tempo. Formel und Eingaben stehen in der Antwort.',
      en: {
        summary: 'Consumption of a budget line at year end, forecast, with formula and inputs, as of any day',
        description:
          'Forecasts what the line will have consumed at year end: the greater of what is bound and paid, and of payments at the rate so far. The answer holds formula and inputs.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/cover-links': {
      de: 'Wohin Mittel der Haushaltsstelle verwendet werden dürfen, und woher welche kommen dürfen.',
      en: {
        summary: 'The cover links of a budget line, its own and those of others about it',
        description: 'Where funds of the line may be spent, and where some may come from.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/transfers': {
      de: 'Nimmt von dieser Haushaltsstelle und gibt es einer anderen desselben Jahres, in einem; höchstens, was ab dem Tag an jedem Tag verfügbar ist. Verlangt eines der Programme eine zweite Person, wird es vorgeschlagen (202).',
      en: {
        summary: 'Transfer funds to another budget line (LHO § 20)',
        description:
          'Takes from this line and gives to another one of the same year, in one; at most what is available on each day from then on. Where one of the programmes asks for a second person it is proposed (202).',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/transfers/{id}/reversal': {
      de: 'Nimmt eine Umbuchung dieser Haushaltsstelle als Ganzes zurück, soweit die andere die Mittel noch hat.',
      en: {
        summary: 'Reverse a transfer',
        description:
          'Takes a transfer of this line back as a whole, where the other one still has the funds.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/blocks': {
      de: 'Sperrt einen Teil des Verfügbaren (LHO §§ 22, 36); gebunden oder gezahlt werden kann er nicht.',
      en: {
        summary: 'Block funds (LHO §§ 22, 36)',
        description: 'Blocks a part of what is available (LHO §§ 22, 36); it can be neither bound nor paid.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/general-blocks': {
      de: 'Haushaltswirtschaftliche Sperre des Finanzministeriums (LHO § 41): sperrt so viele Prozent des Ansatzes, auf den Cent gerundet, und hält auf Wunsch auch Auszahlungen an. Aufgehoben wird sie wie jede Sperre.',
      en: {
        summary: 'Block a percentage of the appropriation (LHO § 41)',
        description:
          'General block of the finance ministry (LHO § 41): blocks so many percent of the appropriation, rounded to the cent, and stops payments as well where that is said. It is released as any block is.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/blocks/{id}/releases': {
      de: 'Gibt eine Sperre ganz oder zum Teil frei, mit Grund.',
      en: {
        summary: 'Release blocked funds',
        description: 'Releases a block as a whole or in part, with a reason.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments': {
      de: 'Legt Mittel für einen Zweck fest, höchstens so viel, wie an jedem Tag verfügbar ist.',
      en: {
        summary: 'Commit funds',
        description: 'Binds funds for a purpose, at most what is available on every day.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments/{id}/reductions': {
      de: 'Mindert eine Festlegung ohne Bescheid; Mittel eines Vorgangs löst nur der Vorgang.',
      en: {
        summary: 'Reduce a commitment',
        description: 'Reduces a commitment without a notice; funds of a case are released by the case alone.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments/{id}/release': {
      de: 'Löst auf, was von einer Festlegung ohne Bescheid noch offen ist.',
      en: {
        summary: 'Release a commitment',
        description: 'Releases what is still open of a commitment without a notice.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments/{id}/payment-orders': {
      de: 'Bereitet eine Auszahlung vor; danach wird sachlich und rechnerisch gezeichnet, angeordnet und von der Bank bestätigt.',
      en: {
        summary: 'Prepare a payment order on a commitment without a notice',
        description:
          'Prepares a payment; it is then certified as factually and arithmetically correct, ordered and confirmed by the bank. With its first order the commitment gets a case number.',
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/disbursements': {
      de: 'Übernimmt mit Beleg, was das Kassenverfahren des Landes ohne Anordnung dieses Buchs gezahlt hat.',
      en: {
        summary: "Take over a payment that the state's cash system made without an order",
        description:
          "Takes over, with its document, what the state's cash system paid without an order of this ledger.",
      },
    },
    'POST /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/disbursements/{id}/reversals': {
      de: 'Übernimmt die Rücknahme; kommt Geld eines früheren Jahres zurück, ist es Einnahme des laufenden.',
      en: {
        summary: 'Take over the reversal of such a payment',
        description:
          'Takes the reversal over; money of an earlier year that comes back is income of the current one.',
      },
    },
    'GET /api/v1/frame-consumption': {
      de: 'Was Vereinbarungen aus einem Rahmen ohne Haushaltsjahr je Jahr gebunden, abgenommen und ausgezahlt haben.',
      en: {
        summary: 'Bound, accepted and paid from frames without years, by fiscal year',
        description: 'What agreements bound, accepted and paid from a frame without fiscal years, by year.',
      },
    },
    'GET /api/v1/income': {
      de: 'Was von Zahlungen früherer Jahre zurückkam, ist Einnahme des Jahres der Rückkehr (LHO § 73).',
      en: {
        summary: 'Income: what came back of payments of earlier years',
        description:
          'What came back of payments of earlier years is income of the year it came back in (LHO § 73). The earlier year keeps its payment.',
      },
    },
    'GET /api/v1/allocation': {
      de: 'Rechnet nur und bucht nichts: gleiche Teile oder nach Einwohnern, Rest auf den Cent verteilt.',
      en: {
        summary: 'Allocate an amount among municipalities and counties, exact to the cent',
        description:
          'Only computes and records nothing: equal parts or by residents, the remainder allotted to the cent. No resident counts twice.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/actions': {
      de: 'Probt jede Buchung an der Haushaltsstelle im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a budget line now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments/{id}/actions': {
      de: 'Probt jede Buchung an der Festlegung im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a commitment now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
    'GET /api/v1/budget-lines/{programme}/{line}/{fiscalYear}/blocks/{id}/actions': {
      de: 'Probt jede Buchung an der Sperre im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a block now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};
