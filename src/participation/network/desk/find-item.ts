import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import { findComment } from '../comments/comments.queries.ts';
import { type SpokenKind, type SpokenState, spokenKinds } from '../moderation.rules.ts';
import { findReply, findThreadById, listReportsOf } from '../threads/threads.queries.ts';
import { words } from './words.en.ts';

export type ReadItem = {
  readonly kind: SpokenKind;
  readonly about: string;
  readonly text: string;
  readonly written: string;
  readonly state: SpokenState;
  readonly reports: readonly string[];
};
type Key = { readonly bodyId: string; readonly id: string };
type Reader = (at: Visit, key: Key) => Promise<Omit<ReadItem, 'kind'> | undefined>;

/** What a moderator’s page is about: a comment, a thread or a reply at this body. */
export async function findItem(at: Visit): Promise<ReadItem & Key> {
  const kind = spokenKinds.find((known) => known === at.params['kind']);
  if (!kind) throw new NotFound();
  const key = { bodyId: theBody(at).id, id: at.params['id'] ?? '' };
  const found = await readers[kind](at, key);
  if (!found) throw new NotFound();
  return { kind, ...key, ...found };
}

const readers: Readonly<Record<SpokenKind, Reader>> = {
  async comment({ db }, key) {
    const found = await findComment(db, key);
    if (!found) return undefined;
    const { title, theme, text, name, writtenOn, state } = found;
    return {
      about: `${theme} · ${title}`,
      text,
      written: words.written(name, writtenOn),
      state,
      reports: [],
    };
  },
  async thread({ db }, { bodyId, id }) {
    const found = await findThreadById(db, bodyId, id);
    if (!found) return undefined;
    const { title, text, name, writtenAt, state } = found;
    return { about: title, text, written: words.written(name, londonDate(writtenAt)), state, reports: [] };
  },
  async reply({ db }, key) {
    const found = await findReply(db, key);
    if (!found) return undefined;
    const reports = await listReportsOf(db, key.bodyId, key.id);
    const { title, text, name, writtenAt, state } = found;
    const written = words.written(name, londonDate(writtenAt));
    return { about: title, text, written, state, reports: reports.map(({ why }) => why) };
  },
};
