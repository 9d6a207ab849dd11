import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { missingMonths } from '../months.rules.ts';
import { type AskChoices, findAskChoices } from './ask-choices.ts';
import type { AskPeriod } from './ask-period.rules.ts';
import { type AskedQuery, PAGE_SIZE } from './asked-query.rules.ts';
import { type AskedList, type AskedSums, listAsked, sumAsked } from './list-asked.ts';

type Body = { readonly id: string; readonly slug: string; readonly name: string };

/** A body’s asking in a period, as its desk and its public page show it. */
export type AskedView = Omit<AskedQuery, 'period'> & {
  readonly body: Body;
  readonly audience: 'public' | 'officer';
  readonly choices: AskChoices;
  readonly period: AskPeriod;
  readonly sums: AskedSums;
  readonly list: AskedList;
  /** Months of the period that are over and have no payments here: every amount is too low by them. */
  readonly missing: readonly Temporal.PlainDate[];
};

/** Everything such a page says; undefined where the body has imported nothing. `whole` is for files: every row. */
export async function loadAsked(
  db: Database,
  body: Body,
  ask: AskedQuery & {
    readonly audience: 'public' | 'officer';
    readonly today: Temporal.PlainDate;
    readonly whole: boolean;
  },
): Promise<AskedView | undefined> {
  const { audience, today, whole, ...query } = ask;
  const bodyId = body.id;
  const choices = await findAskChoices(db, { bodyId, invented: query.invented, today });
  if (!choices) return undefined;
  const period = query.period ?? choices.usual;
  const of = { bodyId, period, invented: choices.invented };
  const { tier, search, page } = query;
  const slice = whole ? {} : { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
  const [sums, list] = await Promise.all([
    sumAsked(db, of),
    listAsked(db, { ...of, audience, tier, search, ...slice }),
  ]);
  const missing = missingMonths(choices.months, sums, today);
  return { body, audience, choices, ...query, period, sums, list, missing };
}
