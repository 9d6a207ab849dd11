import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import { londonDate, timeZone } from '../../values/dates.ts';
import { insertRound, type PreparedRound } from './insert-round.ts';
import { mayAskDistrict } from './may-ask-district.ts';
import { checkRoundDetails, type DetailsRefusal, type RoundDetails } from './round.rules.ts';

/** What the first page of a new round settles; every other step starts from a suggestion. */
export type Purpose = Pick<RoundDetails, 'scope' | 'procurementId' | 'title'> & {
  readonly districtSlug: string | null;
};

/** Days from now to the opening, from there to the close, and from there to the answer. */
const suggestedDays = { toOpen: 14, toClose: 28, toAnswer: 28 } as const;

/** A commissioner begins a round: what it is for and what it is called. The rest is settled step by step. */
export async function beginRound(
  tx: Transaction,
  by: By,
  input: Purpose & { readonly bodyId: string },
): Promise<PreparedRound | Refusal<DetailsRefusal | 'district-not-own'>> {
  const today = londonDate(await by.clock.now(tx));
  const newest = await orNotFound(
    tx
      .selectFrom('framework')
      .select('id')
      .orderBy('published_on', 'desc')
      .orderBy('name')
      .limit(1)
      .executeTakeFirst(),
  );
  const round = { ...suggestions(newest.id, today), ...input };
  const refused = checkRoundDetails(round);
  if (refused) return { refused };
  if (!(await mayAskDistrict(tx, input.bodyId, input.districtSlug))) return { refused: 'district-not-own' };
  return insertRound(tx, by, { ...round, settled: [] });
}

/** What each step’s form first shows. */
function suggestions(frameworkId: string, today: Temporal.PlainDate) {
  const opens = today.add({ days: suggestedDays.toOpen });
  const closes = opens.add({ days: suggestedDays.toClose });
  const at = (day: Temporal.PlainDate, plainTime: string) =>
    day.toZonedDateTime({ timeZone, plainTime }).toInstant();
  return {
    question: '',
    about: '',
    canChange: '',
    decided: '',
    minutes: 5,
    frameworkId,
    ways: ['points'],
    rule: 'independent-markets',
    tier: 1,
    cells: [],
    minimumAnswers: 100,
    minimumEffective: 100,
    minimumDistrict: 50,
    opensAt: at(opens, '09:00'),
    closesAt: at(closes, '23:59'),
    mandateDueOn: closes.add({ days: suggestedDays.toAnswer }),
  } as const satisfies Partial<RoundDetails>;
}
