/** No case has this id: a command on an unknown case number is decided on a case that does not exist. */
export const noCase = '00000000-0000-0000-0000-000000000000';
