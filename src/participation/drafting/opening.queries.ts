import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import { findStandingFramework } from '../frameworks/frameworks.queries.ts';

/** The body that opens a draft, and the standing version of the framework it is for. */
export async function findOpeningFacts(
  db: Database | Transaction,
  of: { readonly bodyId: string; readonly frameworkSlug: string },
) {
  const [body, framework] = await Promise.all([
    orNotFound(db.selectFrom('body').select(['name']).where('id', '=', of.bodyId).executeTakeFirst()),
    findStandingFramework(db, of.frameworkSlug),
  ]);
  return {
    bodyId: of.bodyId,
    bodyName: body.name,
    framework: framework?.ownerSlug ? framework : undefined,
  };
}
