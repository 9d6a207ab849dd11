export const indicatorWords = {
  title: 'The region in figures',
  lede: 'Others published these. They are as old as they say, and are not sums of the payments on this page.',
  of: (when: string) => `${when}. Source:`,
} as const;
