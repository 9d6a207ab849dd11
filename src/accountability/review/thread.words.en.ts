/** The words of a thread of queries, wherever it is shown. */
export const threadWords = {
  asked: (body: string, when: string) => `${body} asked, ${when}`,
  answered: (when: string) => `The answer, ${when}`,
  answer: 'Answer this',
  waiting: 'This waits for an answer.',
} as const;
