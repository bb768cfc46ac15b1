import { Fragment } from 'react';

/** Short texts in one line, of those that there are. Each stays in one piece: where there is no room, the line breaks behind a dot. */
export const Dotted = ({ parts }: { readonly parts: readonly (string | undefined)[] }) =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part, place, { length }) => (
      <Fragment key={place}>
        <span className="dotted__part">
          {part}
          {place < length - 1 && '\u00a0·'}
        </span>{' '}
      </Fragment>
    ));
