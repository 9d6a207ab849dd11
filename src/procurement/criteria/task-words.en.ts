export const taskWords = {
  draft: (title: string, total: number) =>
    total === 0 ? `Draft the criteria: ${title}` : `Finish the criteria, ${total} of 100 marks: ${title}`,
  publish: (title: string) => `Publish the tender notice: ${title}`,
} as const;
