import { addressOf, type Go, type View } from '../view.ts';

interface CaseLinkProps {
  readonly caseNumber: string;
  readonly view: View;
  readonly go: Go;
}

/** Opens a case; the way back leads to what is shown now. */
export function CaseLink({ caseNumber, view, go }: CaseLinkProps) {
  return (
    <a
      className="kern-link"
      href={addressOf({ ...view, case: caseNumber })}
      onClick={(event) => {
        event.preventDefault();
        go({ case: caseNumber });
      }}
    >
      {caseNumber}
    </a>
  );
}
