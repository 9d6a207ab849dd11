import type { Database, Transaction } from '../../db/connect.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import type { MandateAnswer } from './mandate.rules.ts';

export type MandateShare = {
  readonly outcomeId: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly answer: Exclude<MandateAnswer, 'declined'>;
  /** What it counts for, exactly: residents' own share where adopted, the share named where varied. */
  readonly share: Fraction;
  readonly basisPoints: number;
};

/**
 * The lines of a body's newest published mandate that count for something, in framework order, as
 * `decideMandateWeights` wants them; none before a mandate is published.
 */
export async function mandateShares(
  db: Database | Transaction,
  roundId: string,
  bodyId: string,
): Promise<MandateShare[]> {
  const rows = await db
    .selectFrom('mandate_line as l')
    .innerJoin('round as r', 'r.id', 'l.round_id')
    .innerJoin('outcome as o', 'o.id', 'l.outcome_id')
    .innerJoin('round_share as s', (on) =>
      on
        .onRef('s.round_id', '=', 'l.round_id')
        .onRef('s.outcome_id', '=', 'l.outcome_id')
        .onRef('s.rule', '=', 'r.rule'),
    )
    .select(['o.id as outcomeId', 'o.slug', 'o.name', 'o.plain_name as plainName', 'l.answer'])
    .select(['l.adopted_basis_points as basisPoints', 's.exact'])
    .where('l.round_id', '=', roundId)
    .where('l.body_id', '=', bodyId)
    .where('l.version', '=', ({ selectFrom }) =>
      selectFrom('mandate as m')
        .select((eb) => eb.fn.max<number>('m.version').as('newest'))
        .where('m.round_id', '=', roundId)
        .where('m.body_id', '=', bodyId)
        .where('m.published_at', 'is not', null),
    )
    .where('l.answer', '<>', 'declined')
    .orderBy('o.position')
    .execute();
  return rows.map(({ exact, answer, ...row }) => ({
    ...row,
    answer: answer as MandateShare['answer'],
    share: answer === 'adopted' ? readExact(exact) : fraction(row.basisPoints, 10_000),
  }));
}

function readExact(text: string): Fraction {
  const value = parseFraction(text);
  if ('refused' in value) throw new Error(`${text} is no share`);
  return value;
}
