import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { adoptPolicy } from '../../src/accountability/policy/adopt-policy.ts';
import { beginPolicy } from '../../src/accountability/policy/begin-policy.ts';
import {
  writePolicyPlan,
  writePolicyPriority,
  writePolicySection,
} from '../../src/accountability/policy/draft-policy.ts';
import { findDraft } from '../../src/accountability/policy/policies.queries.ts';
import { policySections } from '../../src/accountability/policy/policy.rules.ts';
import type { By } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import type { Database } from '../../src/db/connect.ts';
import { systemRandom } from '../../src/values/random.ts';
import { buildBody, buildOfficer, carriedOut, setUpBy } from './people.ts';

/** A framework with one outcome, made for a test. */
export async function buildOutcome(db: Database, name = 'Good jobs'): Promise<string> {
  const [frameworkId, themeId, outcomeId] = [randomUUID(), randomUUID(), randomUUID()];
  const slug = `framework-${frameworkId.slice(0, 8)}`;
  const published_on = Temporal.PlainDate.from('2020-01-01');
  await db
    .insertInto('framework')
    .values({ id: frameworkId, slug, version: 1, name: 'Our framework', about: '', published_on })
    .execute();
  const theme = { id: themeId, framework_id: frameworkId, slug: 'work', name: 'Work', position: 1 };
  await db.insertInto('theme').values(theme).execute();
  const outcome = { id: outcomeId, framework_id: frameworkId, theme_id: themeId, slug: 'jobs', name };
  await db
    .insertInto('outcome')
    .values({ ...outcome, plain_name: name, plain_line: '', position: 1 })
    .execute();
  return outcomeId;
}

/** An elected member of the body, acting at an instant. */
export async function buildMember(db: Database, bodyId: string, at: string): Promise<By> {
  const { personId } = await buildOfficer(db, bodyId, 'elected-member', { name: 'Cllr Ada Quill' });
  const actor = { personId, hat: { kind: 'body', bodyId, role: 'elected-member' } } as const;
  return { actor, clock: clockAt(Temporal.Instant.from(at)), random: systemRandom() };
}

/** A body with a whole draft that nobody has adopted. */
export async function buildDraft(db: Database): Promise<{ bodyId: string; slug: string; outcomeId: string }> {
  const { bodyId, slug } = await buildBody(db);
  const outcomeId = await buildOutcome(db);
  await carriedOut(db, (tx) => beginPolicy(tx, setUpBy(), { bodyId }));
  for (const section of policySections) {
    const content = `About ${section}. We help early.`;
    await carriedOut(db, (tx) => writePolicySection(tx, { bodyId, section, content }));
  }
  const plan = {
    title: 'Corporate plan',
    address: 'https://example.org/plan',
    firstYear: 2024,
    lastYear: 2027,
  };
  await carriedOut(db, (tx) => writePolicyPlan(tx, { bodyId, ...plan }));
  const priority = {
    title: 'Local work',
    content: 'Steady, fair work.',
    outcomeIds: [outcomeId],
    plans: [1],
  };
  await carriedOut(db, (tx) => writePolicyPriority(tx, { bodyId, ...priority }));
  return { bodyId, slug, outcomeId };
}

/** The same, adopted on the day `at` falls on, from a day on. */
export async function buildPolicy(
  db: Database,
  given: { at?: string; effectiveFrom?: string } = {},
): Promise<{ bodyId: string; slug: string; outcomeId: string }> {
  const { at = '2026-03-03T12:00:00Z', effectiveFrom = '2026-04-01' } = given;
  const built = await buildDraft(db);
  const by = await buildMember(db, built.bodyId, at);
  await adoptDraft(db, by, built.bodyId, effectiveFrom);
  return built;
}

export async function adoptDraft(db: Database, by: By, bodyId: string, effectiveFrom: string) {
  const revision = (await findDraft(db, bodyId))?.revision ?? -1;
  const from = Temporal.PlainDate.from(effectiveFrom);
  return carriedOut(db, (tx) => adoptPolicy(tx, by, { bodyId, revision, effectiveFrom: from }));
}
