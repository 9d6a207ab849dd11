/** What waits for officers about panels. */
export const taskWords = {
  announce: (title: string) => `Announce the panel: ${title}`,
  mend: (title: string) => `No panel can be drawn, decide what to do: ${title}`,
  seed: (title: string) => `Type in the seed of the draw: ${title}`,
} as const;
