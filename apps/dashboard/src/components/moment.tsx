import { day } from '../figures.ts';

interface MomentProps {
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
}

/** Says that the figures are not today's. */
export function Moment({ asOf, knownAt }: MomentProps) {
  if (asOf === undefined && knownAt === undefined) return null;
  const sentences = [
    ...(asOf === undefined ? [] : [`was bis zum ${day(asOf)} wirksam war`]),
    ...(knownAt === undefined ? [] : [`was bis zum Ende des ${day(knownAt)} gebucht war`]),
  ];
  return (
    <p className="kern-body moment" role="status">
      Gezeigt wird, {sentences.join(', und davon, ')}.
    </p>
  );
}
