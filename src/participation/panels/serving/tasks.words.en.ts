export const taskWords = {
  answer: (title: string) => `Say whether you take your seat: ${title}`,
  learn: (count: number, title: string) =>
    count === 1
      ? `Pass one lesson before you score: ${title}`
      : `Pass ${count} lessons before you score: ${title}`,
  days: (title: string) => `Say to which days you can come: ${title}`,
  tell: (count: number, title: string) =>
    count === 1
      ? `Tell one person that they were drawn: ${title}`
      : `Tell ${count} people that they were drawn: ${title}`,
  mark: (title: string) => `Mark who came: ${title}`,
} as const;
