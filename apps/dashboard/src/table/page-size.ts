/** How many rows a list is asked for at a time: by its table, and by the route that asks ahead of it. */
export const pageSizeUsually = 50;
/** Lists of cases are gone through, and several rows are chosen. */
export const pageSizeOfCases = 100;
