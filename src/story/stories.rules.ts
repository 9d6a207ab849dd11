const stories: readonly string[] = ['greater-manchester'];

/** Whether there is a demonstration story of this name. */
export function isStory(name: string): boolean {
  return stories.includes(name);
}
