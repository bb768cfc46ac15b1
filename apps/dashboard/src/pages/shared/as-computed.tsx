import { instant, position as positionText } from '../../figures.ts';

interface AsComputedProps {
  readonly position: string;
  readonly receivedAt: Date;
}

/** How far into the journal the figures reach, and when they were asked for. */
export const AsComputed = ({ position, receivedAt }: AsComputedProps) => (
  <p className="kern-body kern-body--small as-computed">
    Berechnet aus dem Journal bis Position {positionText(position)}, abgefragt am {instant(receivedAt)} Uhr.
  </p>
);
