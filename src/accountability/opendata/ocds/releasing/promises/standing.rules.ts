import { Temporal } from 'temporal-polyfill';
import { inOrder, owedInAll } from '../../../../promises/instalments.rules.ts';
import { type ClaimTally, countLevels, type Levels } from '../../../../promises/levels.rules.ts';
import type { Fact, Life } from '../facts/life.rules.ts';

/** The instalments of a promise that stood at an instant, the nearest date first. */
export function standingAt({ facts }: Life, promiseId: string, at: Temporal.Instant) {
  const { compare } = Temporal.Instant;
  return inOrder(
    facts.instalments
      .filter((each) => each.promiseId === promiseId && compare(each.from, at) <= 0)
      .filter(({ until }) => until === null || compare(until, at) > 0)
      .map((each) => ({ ...each, quantity: Number(each.quantity) })),
  );
}

type LevelsAt = Pick<Levels, 'promised'> & Partial<Pick<Levels, 'claimed' | 'evidenced' | 'verified'>>;

/** Claims of a contract by their numbers, as the record said up to some moment. */
export type Claims = ReadonlyMap<string, ClaimTally & { readonly promiseId: string }>;

/**
 * What stands of a promise at each level at an instant: four figures that are never added together
 * (docs/decisions/0054). Sums are exact, to hundredths. Of people who could be known by their number, only what was
 * promised: one release taken from the next would tell the rest (MATHS §8).
 */
export function levelsAt(life: Life, promiseId: string, at: Temporal.Instant, claims: Claims): LevelsAt {
  const own = [...claims.values()].filter((claim) => claim.promiseId === promiseId);
  const promised = owedInAll(standingAt(life, promiseId, at));
  if (life.facts.promises.some(({ id, sensitive }) => id === promiseId && sensitive)) return { promised };
  const { claimed, evidenced, verified } = countLevels(promised, own, 0);
  return { promised, claimed, evidenced, verified };
}

/** The claims once the record has said one thing more of one of them. */
export function claimsAfter(claims: Claims, { type, facts }: Fact<'entries'>): Claims {
  const said = facts as {
    readonly claim?: string | null;
    readonly promise?: string;
    readonly quantity?: number | null;
    readonly counted?: number | null;
    readonly fileSha256?: string | null;
    readonly linkSha256?: string | null;
    readonly decision?: 'verified' | 'returned';
    readonly claimed?: number | null;
    readonly verified?: number | null;
  };
  const id = said.claim ?? '';
  const before = claims.get(id) ?? {
    promiseId: said.promise ?? '',
    quantity: 0,
    hasEvidence: false,
    checked: null,
    verifiedQuantity: 0,
  };
  if (type === 'claim-made') {
    const hasEvidence = Boolean(said.fileSha256 ?? said.linkSha256);
    return withClaim({ ...before, quantity: said.counted ?? said.quantity ?? 0, hasEvidence });
  }
  if (!claims.has(id)) return claims;
  if (type === 'claim-made-of') return withClaim({ ...before, quantity: said.counted ?? 0 });
  // A community group that says it came is evidence, where nothing else was sent.
  if (type === 'need-met') return withClaim({ ...before, hasEvidence: true });
  return withClaim({
    ...before,
    quantity: said.claimed ?? before.quantity,
    checked: said.decision ?? null,
    verifiedQuantity: said.verified ?? 0,
  });

  function withClaim(claim: ClaimTally & { readonly promiseId: string }): Claims {
    return new Map(claims).set(id, claim);
  }
}
