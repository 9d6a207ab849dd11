import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { defaultYear, yearPeriod } from '../spend/months.rules.ts';
import type { SumBasis } from '../spend/tiers/asked.rules.ts';
import { listAsked } from '../spend/tiers/list-asked.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import { ruleSentence } from '../spend/tiers/words.en.ts';
import { sumByPayer, sumByYear } from '../spend/totals/supplier-years.queries.ts';
import { readAskMinutes } from './ask-minutes.ts';
import { listAskedOf, type OwnInvitation } from './asked-of.queries.ts';

/** What one body’s payments of the year ask, whether it has written yet or not. */
export type AskedBy = {
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly year: string;
  readonly amountPence: number;
  readonly atLeast: boolean;
  readonly vatBasis: SumBasis;
  readonly rule: string;
  readonly asks: readonly Ask[];
};

export type AskedOf = {
  readonly minutes: Readonly<Record<Ask, number>>;
  readonly invitations: readonly OwnInvitation[];
  /** By payments alone, of bodies that have not written for that year. */
  readonly unwritten: readonly AskedBy[];
};

type Of = { readonly supplierId: string; readonly invented: boolean; readonly today: Temporal.PlainDate };

/** Everything that is asked of a supplier: by whom, for which amount, by which rule, and how long each takes. */
export async function loadAskedOf(db: Database, of: Of): Promise<AskedOf> {
  const [minutes, invitations, years] = await Promise.all([
    readAskMinutes(db),
    listAskedOf(db, [of.supplierId]),
    sumByYear(db, of.supplierId, of.invented),
  ]);
  const year = defaultYear(
    years.map(({ start }) => start),
    of.today,
  );
  const paid = year ? await askedByPayments(db, of, year) : [];
  const written = new Set(invitations.map(({ bodySlug, year }) => `${bodySlug} ${year}`));
  return {
    minutes,
    invitations,
    unwritten: paid.filter(({ bodySlug }) => !written.has(`${bodySlug} ${year}`)),
  };
}

async function askedByPayments(db: Database, { supplierId, invented }: Of, year: string): Promise<AskedBy[]> {
  const payers = await sumByPayer(db, { invented, ...yearPeriod(year) }, supplierId);
  const asked = await Promise.all(
    payers.map(async ({ bodyId, slug, name }) => {
      const { rule, suppliers } = await listAsked(db, {
        bodyId,
        period: { year },
        invented,
        audience: 'officer',
        supplierIds: [supplierId],
      });
      return suppliers.map(({ pence, atLeast, vatBasis, asks }) => ({
        bodySlug: slug,
        bodyName: name,
        year,
        amountPence: pence,
        atLeast,
        vatBasis,
        rule: ruleSentence(rule),
        asks,
      }));
    }),
  );
  return asked.flat().filter(({ asks }) => asks.length > 0);
}
