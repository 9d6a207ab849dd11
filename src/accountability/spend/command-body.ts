import type { Database } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { type Body, getBodyBySlug } from '../../people/organisations/bodies.queries.ts';
import { type Call, Refused, WrongUse } from '../../terminal/command.ts';
import { commandWords as words } from './command-words.en.ts';

/** The slug after `--body`; the call’s words are off without one. */
export function bodyOption({ options }: Call): string {
  const slug = options['body'];
  if (typeof slug !== 'string' || slug === '') throw new WrongUse(words.bodyMissing);
  return slug;
}

export async function namedBody(db: Database, slug: string): Promise<Body> {
  try {
    return await getBodyBySlug(db, slug);
  } catch (error) {
    if (error instanceof NotFound) throw new Refused(words.bodyUnknown(slug), { cause: error });
    throw error;
  }
}
