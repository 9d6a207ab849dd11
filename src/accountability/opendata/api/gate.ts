import type { Database } from '../../../db/connect.ts';
import { countInWindow } from '../../../web/edge/count-hits.ts';
import type { Limit } from '../../../web/edge/route.ts';
import { hashKey, isKeyShaped } from '../keys/api-key.rules.ts';
import { findKeyHolder, type KeyHolder } from '../keys/api-keys.queries.ts';
import type { Problem } from './problem.rules.ts';
import { words } from './words.en.ts';

export type ApiLimits = {
  /** Without a key, by the address that a request comes from. */
  readonly anonymous: Limit;
  readonly keyed: Limit;
  /** Answers under way at a time: what is over is turned away, so that pages keep their connections. */
  readonly atOnce: number;
};
export const apiLimits: ApiLimits = {
  anonymous: { hits: 60, seconds: 60 },
  keyed: { hits: 600, seconds: 60 },
  atOnce: 24,
};

/** How a request stands with its limit. */
export type Standing = { readonly limit: Limit; readonly left: number; readonly secondsLeft: number };
export type Passed = {
  readonly standing: Standing;
  readonly outcome: { readonly holder?: KeyHolder } | Problem;
};

/** A key that was withdrawn works for so long at most. */
const REMEMBERED_MILLISECONDS = 10_000;

export type Gate = (asked: {
  readonly authorization: string | undefined;
  readonly address: string;
}) => Promise<Passed>;

/**
 * Counts every request before anything is asked of the database, and turns away what is over its limit. Whose a key is, is
 * asked once in ten seconds, and so many times from one address as it could ask without: trying keys out costs tries.
 */
export function openGate(
  db: Database,
  limits: ApiLimits = apiLimits,
  now: () => number = () => performance.now(),
): Gate {
  const { anonymous, keyed } = limits;
  const byAddress = meter(anonymous, now);
  const byKey = meter(keyed, now);
  const lookUps = meter(anonymous, now);
  const holders = rememberHolders(db, now);
  return async ({ authorization, address }) => {
    if (authorization === undefined) return within(byAddress(address), {});
    const key = /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
    if (!isKeyShaped(key)) return within(byAddress(address), unknown);
    const hash = hashKey(key);
    let asked = holders.recall(hash);
    if (!asked) {
      const standing = lookUps(address);
      if (standing.left < 0) return within(standing, {});
      asked = holders.ask(hash);
    }
    const holder = await asked;
    return holder ? within(byKey(holder.id), { holder }) : within(byAddress(address), unknown);
  };
}

function meter(limit: Limit, now: () => number): (who: string) => Standing {
  const count = countInWindow(limit, now);
  return (who) => {
    const { hits, secondsLeft } = count(who);
    return { limit, left: limit.hits - hits, secondsLeft };
  };
}

const unknown: Problem = { problem: 'key-unknown', detail: words.problems['key-unknown'].detail };

function within(standing: Standing, outcome: Passed['outcome']): Passed {
  if (standing.left >= 0) return { standing, outcome };
  const { hits, seconds } = standing.limit;
  const detail = words.tooMany(hits, seconds, standing.secondsLeft);
  return { standing: { ...standing, left: 0 }, outcome: { problem: 'too-many', detail } };
}

type Asked = Promise<KeyHolder | undefined>;

function rememberHolders(db: Database, now: () => number) {
  const asked = new Map<string, Asked>();
  let forgetAt = 0;
  return {
    recall(hash: Buffer): Asked | undefined {
      if (now() >= forgetAt) {
        asked.clear();
        forgetAt = now() + REMEMBERED_MILLISECONDS;
      }
      return asked.get(hash.toString('base64'));
    },
    ask(hash: Buffer): Asked {
      const name = hash.toString('base64');
      const answer = findKeyHolder(db, hash);
      asked.set(name, answer);
      // A fault is not an answer: whoever asks next asks again.
      answer.catch(() => asked.delete(name));
      return answer;
    },
  };
}
