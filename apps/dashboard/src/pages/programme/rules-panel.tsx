import { useAnswer } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { useChoiceWords } from '../../command/use-commands.ts';
import { dayOfYearText } from '../../fields/day.ts';
import { WhenReady } from '../../frame/notice.tsx';
import { usePerson } from '../../session/session.ts';
import { useWords } from '../../words/language.ts';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';

const words = {
  de: {
    title: 'Regeln des Programms',
    share: 'Höchste Förderquote',
    noShare: 'keine gesetzt',
    second: 'Haushaltsakte bestätigt eine zweite Person',
    frame: 'Auszahlung aus einem Rahmen ohne Haushaltsjahr',
    useBy: 'Auszahlungen sind zu verwenden',
    within: (months: number): string => `binnen ${months === 1 ? 'eines Monats' : `${months} Monaten`}`,
    proof: 'Verwendungsnachweis',
    after: (months: number): string =>
      `${months === 1 ? 'einen Monat' : `${months} Monate`} nach Ende des Bewilligungszeitraums`,
    interim: 'Zwischennachweis',
    afterYear: (months: number): string =>
      `${months === 1 ? 'einen Monat' : `${months} Monate`} nach Ende jedes Jahres davor`,
    dayCount: 'Zinstage',
    closesOn: 'Haushaltsjahre schließen von selbst am',
    never: 'nie',
    yes: 'ja',
    no: 'nein',
  },
  en: {
    title: 'Rules of the programme',
    share: 'Greatest share',
    noShare: 'none set',
    second: 'A second person confirms budget acts',
    frame: 'Payments out of a frame without a fiscal year',
    useBy: 'Payments are to be used',
    within: (months: number): string => `within ${months === 1 ? 'one month' : `${months} months`}`,
    proof: 'Proof of use',
    after: (months: number): string =>
      `${months === 1 ? 'one month' : `${months} months`} after the end of the award period`,
    interim: 'Interim proof',
    afterYear: (months: number): string =>
      `${months === 1 ? 'one month' : `${months} months`} after the end of each year before`,
    dayCount: 'Days of interest',
    closesOn: 'Fiscal years close by themselves on',
    never: 'never',
    yes: 'yes',
    no: 'no',
  },
};

/** What holds in a programme beside its figures, and the forms that change it, each with what holds now. */
export function RulesPanel({ programme }: { readonly programme: string }) {
  const say = useWords(words);
  const dayCountOf = useChoiceWords('SetInterestRule');
  const { roles } = usePerson();
  const answer = useAnswer('/api/v1/programmes/{programme}', { path: { programme } });
  return (
    <Panel id="regeln" title={say.title}>
      <WhenReady answer={answer}>
        {({
          name,
          shareMaxPercent,
          secondPerson,
          framePayments,
          useByMonths,
          proofFinalMonths,
          proofInterimMonths,
          dayCount,
          yearClosesOn,
        }) => (
          <>
            <Facts
              facts={[
                [say.share, shareMaxPercent === undefined ? say.noShare : `${shareMaxPercent} %`],
                [say.second, secondPerson ? say.yes : say.no],
                [say.frame, framePayments ? say.yes : say.no],
                [say.useBy, useByMonths && say.within(useByMonths)],
                [say.proof, proofFinalMonths && say.after(proofFinalMonths)],
                [say.interim, proofInterimMonths && say.afterYear(proofInterimMonths)],
                [say.dayCount, dayCount && dayCountOf('dayCount', dayCount)],
                [say.closesOn, yearClosesOn === undefined ? say.never : dayOfYearText(yearClosesOn)],
              ]}
            />
            <div className="commands">
              {(
                [
                  ['CorrectProgramme', { name }],
                  ['SetFundingRule', { shareMaxPercent }],
                  ['SetSecondPersonRule', {}],
                  ['SetFramePaymentRule', {}],
                  ['SetUseByRule', { months: useByMonths }],
                  ['SetProofOfUseRule', { finalMonths: proofFinalMonths, interimMonths: proofInterimMonths }],
                  ['SetInterestRule', { dayCount }],
                  ['SetYearClosingRule', { closesOn: yearClosesOn }],
                ] as const
              ).map(([operation, held]) => (
                <CommandPanel
                  key={operation}
                  operation={operation}
                  known={{ programme, ...held }}
                  roles={roles}
                />
              ))}
            </div>
          </>
        )}
      </WhenReady>
    </Panel>
  );
}
