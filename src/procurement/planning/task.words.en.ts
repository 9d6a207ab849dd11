export const taskWords = {
  plan: (title: string) => `Begin the plan: ${title}`,
  expected: (title: string) => `The tender notice was expected by now. Publish it or say a new day: ${title}`,
} as const;
