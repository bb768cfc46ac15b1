/** Filled in by the search over everything. */
export const SearchField = () => null;
