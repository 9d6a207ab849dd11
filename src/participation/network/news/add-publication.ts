import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { insertPublication } from './news.queries.ts';

export type NewPublication = {
  readonly bodyId: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: Temporal.PlainDate;
  /** An https address. */
  readonly url: string;
};

/** A public body points to a report or another publication, with who published it and when. */
export async function addPublication(
  tx: Transaction,
  by: By,
  publication: NewPublication,
): Promise<{ readonly added: true } | Refusal<'there-already'>> {
  const at = await by.clock.now(tx);
  const isNew = await insertPublication(tx, {
    body_id: publication.bodyId,
    id: uuidV7(at.epochMilliseconds, by.random),
    title: publication.title,
    publisher: publication.publisher,
    published_on: publication.publishedOn,
    url: publication.url,
    added_at: at,
    added_by: by.actor.personId,
  });
  return isNew ? { added: true } : { refused: 'there-already' };
}
