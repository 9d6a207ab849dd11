/** Beside an agreed score, once the award is published: who scored it and does not agree. */
export const publicDissent = {
  officer: 'One officer who scored it does not agree:',
  resident: 'One resident who scored it does not agree:',
} as const;

export const scoresLinks = {
  conflicts: 'Links to bidders, and what was done',
  observers: 'People who watched the scoring',
} as const;
