/** The words of the award: its messages and its place in the search. */
export const words = {
  searchSummary: (summary: string, supplier: string) => `${summary} Awarded to ${supplier}.`,
  summaryMailSubject: (title: string) => `How your bid was assessed: ${title}`,
  summaryMailBody: (title: string, path: string) =>
    `The award for “${title}” is published. Your assessment summary says what the panel found in your bid, criterion by criterion, and what it found in the winner’s.\n\nSign in and open: ${path}`,
} as const;
