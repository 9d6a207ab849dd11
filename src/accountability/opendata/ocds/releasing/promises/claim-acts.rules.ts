import type { Temporal } from 'temporal-polyfill';
import { type Act, ofContract } from '../act.rules.ts';
import type { Fact, Life } from '../facts/life.rules.ts';
import { type Claims, claimsAfter, levelsAt, standingAt } from './standing.rules.ts';

type Entry = Fact<'entries'>;

const ofClaims: ReadonlySet<string> = new Set(['claim-made', 'claim-made-of', 'claim-checked', 'need-met']);

function claimEntries({ facts }: Life): Entry[] {
  return facts.entries.filter(
    ({ type, facts: said }) => ofClaims.has(type) && typeof said['claim'] === 'string',
  );
}

/** What was claimed, evidenced and verified by a moment, as the record said. */
export function claimsBy(life: Life): (at: Temporal.Instant) => Claims {
  const entries = claimEntries(life);
  return (at) =>
    entries
      .filter((entry) => entry.at.epochNanoseconds <= at.epochNanoseconds)
      .reduce<Claims>(claimsAfter, new Map());
}

/**
 * Each claim, and each check of one: an observation of its own level, and what stands of the promise since. Claims of
 * people who could be known by their number are told in the account alone.
 */
export function claimActs(life: Life): Act[] {
  let claims: Claims = new Map();
  const met = new Map<string, Status>();
  return claimEntries(life).flatMap((entry): Act[] => {
    claims = claimsAfter(claims, entry);
    const { lotId, at, id } = entry;
    const promise = life.facts.promises.find((each) => each.id === entry.facts['promise']);
    if (!promise || promise.sensitive) return [];
    const levels = levelsAt(life, promise.id, at, claims);
    const milestones = milestonesMet(life, promise.id, at, levels.verified ?? 0).filter(
      (each) => met.get(each.id) !== each.status,
    );
    for (const each of milestones) met.set(each.id, each.status);
    const metric = { id: promise.id, title: promise.title, observations: [observed(entry, promise.unit)] };
    const says = ofContract(lotId, {
      implementation: { metrics: [metric], ...(milestones.length === 0 ? {} : { milestones }) },
      promises: [{ id: promise.id, levels }],
    });
    return [{ id: `claim-${id}`, at, tags: ['implementation'], says }];
  });
}

/** An observation stands at one level alone: what is claimed is not verified, and the two are never added. */
function observed({ type, at, facts }: Entry, unit: string) {
  const { claim, decision } = facts as { readonly claim: string; readonly decision?: string };
  const isReturned = decision === 'returned';
  const level = type === 'claim-checked' ? (isReturned ? 'returned' : 'verified') : levelSaid(type, facts);
  const { quantity, counted, verified, claimed, arrived } = facts as Readonly<Record<string, number | null>>;
  return {
    id: `${claim}-${type === 'claim-checked' ? 'checked' : type === 'need-met' ? 'met' : 'claimed'}`,
    period: { endDate: at.toString() },
    measure: (isReturned ? claimed : verified) ?? arrived ?? counted ?? quantity ?? 0,
    unit: { name: unit },
    dimensions: { level, claim },
  };
}

function levelSaid(type: string, facts: Entry['facts']): 'claimed' | 'evidenced' {
  const hasEvidence = type === 'need-met' || Boolean(facts['fileSha256'] ?? facts['linkSha256']);
  return hasEvidence ? 'evidenced' : 'claimed';
}

type Status = 'met' | 'partiallyMet';
type Met = { readonly id: string; readonly status: Status; readonly dateMet?: string };

/** What was verified covers the earliest dates first, whichever a claim named. */
function milestonesMet(life: Life, promiseId: string, at: Temporal.Instant, verified: number): Met[] {
  let left = Math.round(verified * 100);
  return standingAt(life, promiseId, at).flatMap(({ id, quantity }): Met[] => {
    const owed = Math.round(quantity * 100);
    const covered = Math.min(left, owed);
    left -= covered;
    if (covered === 0) return [];
    return covered === owed
      ? [{ id, status: 'met', dateMet: at.toString() }]
      : [{ id, status: 'partiallyMet' }];
  });
}
