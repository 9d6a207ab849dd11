export const suggestionWords = {
  bid: (title: string, when: string) => `Your bid for “${title}”, ${when}`,
  charter: (when: string) => `Your Social Value Charter, signed ${when}`,
  commitment: (title: string, by: string | null) => (by ? `${title}: by ${by}.` : `${title}: we do this.`),
  review: (year: string) => `Your Social Value Review for ${year}`,
  said: 'What you have said before',
  use: 'Put this text in',
  counted: (text: string, source: string) => `${source} says ${text} in the year, all your work together.`,
} as const;
