import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { SourcedTierRule } from '../spend/tiers/tier-policy.rules.ts';
import { listTierRules } from '../spend/tiers/tier-rules.queries.ts';
import { comparePolicies, type PolicyChanges } from './compare-policies.rules.ts';
import { getPolicyContent, listAdopted } from './policies.queries.ts';
import {
  type Adopted,
  currentVersion,
  type PolicyContent,
  type PolicyStanding,
  standingOf,
} from './policy.rules.ts';
import { rulesDuring } from './rules-during.rules.ts';

export type PolicyBody = { readonly id: string; readonly slug: string; readonly name: string };

/** A version as its page tells it. */
export type ToldPolicy = {
  readonly body: PolicyBody;
  readonly content: PolicyContent;
  /** The dated rules for the Charter and the Review that were or are in force while this version is. */
  readonly rules: readonly SourcedTierRule[];
  /** Undefined for a draft. */
  readonly adopted: Adopted | undefined;
  readonly standing: PolicyStanding | undefined;
  readonly versions: readonly Adopted[];
  /** Since the version before; undefined for the first. */
  readonly since: { readonly version: number; readonly changes: PolicyChanges } | undefined;
};

/** A version of a body’s policy, without one the version in force; undefined where the body adopted none. */
export async function loadPolicy(
  db: Database,
  body: PolicyBody,
  ask: { readonly version?: number | undefined; readonly today: Temporal.PlainDate },
): Promise<ToldPolicy | undefined> {
  const versions = await listAdopted(db, body.id);
  const { today, version } = ask;
  const adopted =
    version === undefined
      ? currentVersion(versions, today)
      : versions.find((each) => each.version === version);
  if (!adopted && version !== undefined) throw new NotFound();
  if (!adopted) return undefined;
  const { content, since } = await loadWithChanges(db, body.id, adopted.version);
  const next = versions.find((each) => each.version > adopted.version);
  return {
    body,
    content,
    rules: rulesDuring(await listTierRules(db, body.id), adopted.effectiveFrom, next?.effectiveFrom),
    adopted,
    standing: standingOf(adopted.version, versions, today),
    versions,
    since,
  };
}

/** The draft as its page will tell it. */
export async function loadDraft(
  db: Database,
  body: PolicyBody,
  ask: { readonly version: number; readonly today: Temporal.PlainDate },
): Promise<ToldPolicy> {
  const [versions, { content, since }, rules] = await Promise.all([
    listAdopted(db, body.id),
    loadWithChanges(db, body.id, ask.version),
    listTierRules(db, body.id),
  ]);
  const during = rulesDuring(rules, ask.today, undefined);
  return { body, content, rules: during, adopted: undefined, standing: undefined, versions, since };
}

async function loadWithChanges(db: Database, bodyId: string, version: number) {
  const content = await getPolicyContent(db, { bodyId, version });
  if (version === 1) return { content, since: undefined };
  const before = await getPolicyContent(db, { bodyId, version: version - 1 });
  return { content, since: { version: version - 1, changes: comparePolicies(before, content) } };
}
