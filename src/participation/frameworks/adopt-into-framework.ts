import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { slugOf } from '../../people/organisations/slug.rules.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { type AdoptionRefusal, type FrameworkChange, freeSlug, refusalOfAdoption } from './adoption.rules.ts';
import {
  insertChange,
  insertFramework,
  insertMeasure,
  listMappings,
  listMeasureSlugs,
} from './copy-framework.queries.ts';
import { copyVersion, type NewIds } from './copy-version.rules.ts';
import {
  type FrameworkVersion,
  findOwner,
  findStandingFramework,
  lockFramework,
} from './frameworks.queries.ts';
import { words } from './words.en.ts';

/** Where a change came from. */
export type Lineage = {
  readonly draft: { readonly id: string; readonly number: number; readonly version: number };
  readonly proposal: { readonly id: string; readonly number: number } | null;
};
export type Adopted = { readonly frameworkId: string; readonly version: number };

/**
 * A commissioner of the body that owns a framework publishes its next version: all of the standing one, with one thing
 * added or said anew, and where that came from. Rounds that began with an earlier version keep it.
 */
export async function adoptIntoFramework(
  tx: Transaction,
  by: By,
  input: {
    readonly bodyId: string;
    readonly frameworkSlug: string;
    readonly change: FrameworkChange;
    readonly lineage: Lineage;
  },
): Promise<Adopted | Refusal<AdoptionRefusal>> {
  const { bodyId, frameworkSlug, change } = input;
  await lockFramework(tx, frameworkSlug);
  const standing = await findStandingFramework(tx, frameworkSlug);
  const owner = await findOwner(tx, bodyId);
  const { hat } = by.actor;
  const isOfBody = hat.kind === 'body' && hat.bodyId === bodyId && hat.role === 'commissioner';
  const refused = isOfBody ? refusalOfAdoption(standing, owner, change) : 'not-yours';
  if (refused || !standing) return { refused: refused ?? 'no-such-framework' };
  const now = await by.clock.now(tx);
  const newId = () => uuidV7(now.epochMilliseconds, by.random);
  const measureId = change.kind === 'measure-added' ? newId() : null;
  if (measureId && change.kind === 'measure-added') await addMeasure(tx, measureId, change);
  const copied = copyVersion(standing, change, { newId, measureId, slug: freeSlugIn(standing, change) });
  const mappings = mapAlike(await listMappings(tx, standing.id), copied.ids);
  const version = standing.version + 1;
  const publishedOn = londonDate(now);
  const framework = { ...standing, id: copied.frameworkId, version, publishedOn };
  await insertFramework(tx, framework, { ...copied, mappings });
  await insertChange(tx, {
    ...lineageColumns(input),
    before_id: standing.id,
    measure_id: measureId,
    decided_at: now,
    framework_id: copied.frameworkId,
    outcome_id: copied.changedOutcomeId,
  });
  await tell(tx, by, { ...input, framework });
  return { frameworkId: copied.frameworkId, version };
}

function lineageColumns(of: {
  readonly bodyId: string;
  readonly change: FrameworkChange;
  readonly lineage: Lineage;
}) {
  const { draft, proposal } = of.lineage;
  return {
    kind: of.change.kind,
    draft_id: draft.id,
    draft_version: draft.version,
    proposal_id: proposal?.id ?? null,
    body_id: of.bodyId,
  };
}

function freeSlugIn(standing: FrameworkVersion, { plainName }: FrameworkChange): string {
  return freeSlug(
    slugOf(plainName),
    standing.outcomes.map(({ slug }) => slug),
  );
}

/** What an outcome said in other words, its copy says too. */
function mapAlike(mappings: Awaited<ReturnType<typeof listMappings>>, ids: NewIds) {
  return mappings.flatMap(({ outcomeId, otherId, fit }) => {
    const own = ids.get(outcomeId);
    if (!own) return [];
    return [
      { outcome_id: own, other_outcome_id: otherId, fit },
      { outcome_id: otherId, other_outcome_id: own, fit },
    ];
  });
}

async function addMeasure(
  tx: Transaction,
  id: string,
  change: Extract<FrameworkChange, { kind: 'measure-added' }>,
): Promise<void> {
  const slugs = await listMeasureSlugs(tx);
  await insertMeasure(tx, {
    id,
    slug: freeSlug(slugOf(change.plainName), slugs),
    version: 1,
    name: change.name,
    plain_name: change.plainName,
    unit: change.unit,
    what_counts: change.whatCounts,
    what_does_not: change.whatDoesNot,
    evidence_rule: change.evidenceRule,
    seeable: change.seeable,
    position: slugs.length,
  });
}

async function tell(
  tx: Transaction,
  by: By,
  adopted: {
    readonly bodyId: string;
    readonly change: FrameworkChange;
    readonly lineage: Lineage;
    readonly framework: { readonly slug: string; readonly name: string; readonly version: number };
  },
): Promise<void> {
  const { framework, change, lineage } = adopted;
  await recordEntry(tx, by, {
    type: 'framework-version-adopted',
    subject: { bodyId: adopted.bodyId },
    facts: {
      framework: framework.slug,
      version: framework.version,
      change: change.kind,
      name: change.plainName,
      draft: lineage.draft.number,
      draftVersion: lineage.draft.version,
      proposal: lineage.proposal?.number ?? null,
    },
  });
  await indexForSearch(tx, {
    path: `/frameworks/${framework.slug}`,
    kind: 'page',
    title: framework.name,
    summary: words.searchSummary(framework.version, change.plainName),
  });
}
