import { Temporal } from 'temporal-polyfill';
import { adoptPolicy } from '../accountability/policy/adopt-policy.ts';
import { beginPolicy } from '../accountability/policy/begin-policy.ts';
import {
  writePolicyPlan,
  writePolicyPriority,
  writePolicySection,
} from '../accountability/policy/draft-policy.ts';
import { findDraft, getPolicyContent, listOutcomeIds } from '../accountability/policy/policies.queries.ts';
import { type PolicyPlan, policySections } from '../accountability/policy/policy.rules.ts';
import { setTierRule } from '../accountability/spend/tiers/set-tier-rule.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { readJson } from '../reference/read-json.ts';
import { seededRandom } from '../values/random.ts';
import { act, type Cast, idOf, staff, type Telling } from './cast.ts';

type VersionFile = {
  readonly draftedAt: string;
  /** A version that nobody has adopted yet has neither day. */
  readonly adoptedAt?: string;
  readonly effectiveFrom?: string;
  /** What a later version leaves out stays as it was. */
  readonly sections: Readonly<Record<string, string>>;
  readonly plans: readonly Omit<PolicyPlan, 'position'>[];
  readonly priorities: readonly {
    readonly title: string;
    readonly content: string;
    /** As `framework/outcome`. */
    readonly outcomes: readonly string[];
    readonly plans: readonly number[];
  }[];
};
type PolicyFile = {
  readonly body: string;
  readonly commissioner: string;
  readonly member: string;
  readonly versions: readonly VersionFile[];
};
type RuleFile = {
  readonly body: string;
  readonly administrator: string;
  readonly setAt: string;
  readonly effectiveFrom: string;
  readonly thresholdPence: number;
  readonly atLine: 'both' | 'charter' | 'review';
  readonly source: string;
};

/** Bodies write and adopt their made-up policies, version by version, and one sets a rule for next year. */
export async function tellPolicies(db: Database, cast: Cast, seed: string): Promise<void> {
  const { policies, tierRules } = await readJson<{ policies: PolicyFile[]; tierRules: RuleFile[] }>(
    'story/greater-manchester/policies.json',
  );
  const outcomes = await listOutcomeIds(db);
  const telling = { db, cast, random: seededRandom(`${seed}|policies`) };
  await Promise.all(policies.map((policy) => tellPolicy(telling, policy, outcomes)));
  for (const rule of tierRules) await tellTierRule(telling, rule);
}

async function tellPolicy(telling: Telling, policy: PolicyFile, outcomes: ReadonlyMap<string, string>) {
  const { cast } = telling;
  const bodyId = idOf(cast.bodies, policy.body);
  const commissioner = staff(cast, policy.commissioner, policy.body, 'commissioner');
  const member = staff(cast, policy.member, policy.body, 'elected-member');
  for (const version of policy.versions) {
    await act(telling, { actor: commissioner, at: version.draftedAt }, async (tx, by) => {
      mustBeTaken(await beginPolicy(tx, by, { bodyId }));
      await writeVersion(tx, bodyId, version, outcomes);
      return { written: true };
    });
    const { adoptedAt, effectiveFrom } = version;
    if (!adoptedAt || !effectiveFrom) continue;
    await act(telling, { actor: member, at: adoptedAt }, async (tx, by) => {
      const revision = (await findDraft(tx, bodyId))?.revision ?? 0;
      return adoptPolicy(tx, by, { bodyId, revision, effectiveFrom: Temporal.PlainDate.from(effectiveFrom) });
    });
  }
}

async function writeVersion(
  tx: Transaction,
  bodyId: string,
  version: VersionFile,
  outcomes: ReadonlyMap<string, string>,
): Promise<void> {
  for (const section of policySections) {
    const content = version.sections[section];
    if (content) mustBeTaken(await writePolicySection(tx, { bodyId, section, content }));
  }
  const draft = await findDraft(tx, bodyId);
  const standing = await getPolicyContent(tx, { bodyId, version: draft?.version ?? 1 });
  for (const plan of version.plans) {
    const position = standing.plans.find(({ title }) => title === plan.title)?.position;
    mustBeTaken(await writePolicyPlan(tx, { bodyId, ...plan, position }));
  }
  for (const { outcomes: named, ...priority } of version.priorities) {
    const outcomeIds = named.map((outcome) => idOf(outcomes, outcome));
    mustBeTaken(await writePolicyPriority(tx, { bodyId, ...priority, outcomeIds }));
  }
}

async function tellTierRule(telling: Telling, rule: RuleFile): Promise<void> {
  const actor = staff(telling.cast, rule.administrator, rule.body, 'administrator');
  await act(telling, { actor, at: rule.setAt }, (tx, by) =>
    setTierRule(tx, by, {
      bodyId: idOf(telling.cast.bodies, rule.body),
      effectiveFrom: Temporal.PlainDate.from(rule.effectiveFrom),
      thresholdPence: rule.thresholdPence,
      atLine: rule.atLine,
      nearPence: null,
      vatBasis: 'net',
      countsGrants: false,
      defaultPeriod: 'financial-year',
      source: rule.source,
    }),
  );
}

function mustBeTaken(result: object): void {
  if ('refused' in result) throw new Error(`the story’s policy was refused: ${JSON.stringify(result)}`);
}
