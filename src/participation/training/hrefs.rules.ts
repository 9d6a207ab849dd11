/** Every lesson for people who score. */
export const trainingHref = '/training';

/** One lesson on one page. */
export function lessonHref(slug: string): string {
  return `${trainingHref}/${slug}`;
}

/** One screen of a lesson, from 1. */
export function screenHref(slug: string, number: number): string {
  return `${lessonHref(slug)}/${number}`;
}

export function checkHref(slug: string): string {
  return `${lessonHref(slug)}/check`;
}
