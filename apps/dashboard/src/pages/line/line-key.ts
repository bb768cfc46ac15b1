const patterns = {
  programme: /^[A-Z][A-Z0-9_]*$/,
  line: /^[A-Z0-9][A-Z0-9_.-]*$/,
  year: /^\d{4}$/,
};

/** Whether an address names a budget line, as the API writes them. */
export const isLineKey = ({
  programme,
  line,
  year,
}: {
  readonly programme: string;
  readonly line: string;
  readonly year: string;
}): boolean => patterns.programme.test(programme) && patterns.line.test(line) && patterns.year.test(year);
