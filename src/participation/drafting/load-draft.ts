import type { Database } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { findStandingFramework } from '../frameworks/frameworks.queries.ts';
import { listComments } from './draft-comments.queries.ts';
import { findMember, listParties } from './draft-parties.queries.ts';
import { listSignatures } from './draft-signatures.queries.ts';
import { getVersion } from './draft-versions.queries.ts';
import { type Draft, getDraft } from './drafts.queries.ts';

export type LoadedDraft = Awaited<ReturnType<typeof loadDraft>>;

/** The draft whose number a path names. */
export function findNumbered(at: Visit): Promise<Draft> {
  const number = at.params['draft'] ?? '';
  if (!/^\d{1,9}$/.test(number)) throw new NotFound();
  return getDraft(at.db, Number(number));
}

/** A draft with its text, its parties, what they signed and said, and where it goes. */
export async function loadDraft(db: Database, draft: Draft) {
  const [standing, parties, signatures, comments, place] = await Promise.all([
    getVersion(db, draft.id, draft.version),
    listParties(db, draft.id),
    listSignatures(db, draft.id),
    listComments(db, draft.id),
    findPlace(db, draft),
  ]);
  return { draft, standing, parties, signatures, comments, place };
}

/** The names of the theme, the outcome said anew and those that a measure serves. */
async function findPlace(db: Database, { frameworkSlug, themeSlug, changesSlug, servesSlugs }: Draft) {
  const framework = frameworkSlug ? await findStandingFramework(db, frameworkSlug) : undefined;
  const named = (slug: string) =>
    framework?.outcomes.find((outcome) => outcome.slug === slug)?.plainName ?? slug;
  return {
    theme: framework?.themes.find(({ slug }) => slug === themeSlug)?.name ?? null,
    changes: changesSlug ? named(changesSlug) : null,
    serves: servesSlugs.map(named),
  };
}

/** A draft, and for whom whoever is signed in writes in it. */
export async function findOwnDraft(at: Visit) {
  const draft = await findNumbered(at);
  return { draft, member: await findMember(at.db, draft.id, at.actor?.personId) };
}
