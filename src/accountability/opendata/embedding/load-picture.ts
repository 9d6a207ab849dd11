import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { findResults } from '../../../participation/results/published-results.queries.ts';
import { findPublicRound } from '../../../participation/rounds/find-public-round.ts';
import { listRoundOutcomes } from '../../../participation/rounds/rounds.queries.ts';
import { getBodyBySlug } from '../../../people/organisations/bodies.queries.ts';
import { readAccount } from '../../account/account.queries.ts';
import { findSlice } from '../../account/find-slice.ts';
import { percentDown } from '../../account/percent.rules.ts';
import { accountHref, type SliceAsk } from '../../account/slice-ask.rules.ts';
import { findMoneyScope } from '../../spend/totals/money-scope.ts';
import { sumByKind, sumSlice } from '../../spend/totals/totals.queries.ts';
import type { Picture } from './picture.rules.ts';
import { words } from './words.en.ts';

/** What residents put first in a round whose results are published, by the rule it adopted before it opened. */
export async function loadResultsPicture(db: Database, slug: string): Promise<Picture> {
  const round = await findPublicRound(db, slug);
  const [results, outcomes] = await Promise.all([findResults(db, round.id), listRoundOutcomes(db, round.id)]);
  const names = new Map(outcomes.map(({ id, plainName }) => [id, plainName]));
  const shares = [...(results?.shares[round.rule] ?? [])].sort((a, b) => b.whole - a.whole);
  const [first] = shares;
  if (!results?.concluded || !first) throw new NotFound();
  const nameOf = (outcomeId: string) => names.get(outcomeId) ?? '';
  return {
    title: words.results.title(round.procurementTitle ?? round.bodyName),
    sentence: words.results.sentence(nameOf(first.outcomeId), first.whole),
    dye: 'madder',
    rows: shares.map(({ outcomeId, whole }) => ({
      label: nameOf(outcomeId),
      said: words.results.said(whole),
      share: whole / 100,
    })),
    path: `/say/${round.slug}/results`,
  };
}

/** What is verified of what is owed, measure by measure, of a body, a contract or all of them. */
export async function loadPromisesPicture(
  db: Database,
  ask: SliceAsk,
  today: Temporal.PlainDate,
): Promise<Picture> {
  const { slice, names } = await findSlice(db, ask);
  const { lines, attainment } = await readAccount(db, slice, today);
  const shown = lines.filter(({ adds, untold, committed }) => adds && untold === null && committed > 0);
  if (shown.length === 0) throw new NotFound();
  const { equalLines } = attainment.due;
  return {
    title: words.promises.title(names.contract?.name ?? names.body?.name ?? words.promises.all),
    sentence: words.promises.sentence(
      equalLines === 'not-yet-due' ? null : `${percentDown(equalLines)}%`,
      attainment.due.lines,
    ),
    dye: 'indigo',
    rows: shown.map(({ name, verified, committed, unit }) => ({
      label: name,
      said: words.promises.said(verified, committed, unit),
      share: verified / committed,
    })),
    path: accountHref(ask),
  };
}

/** What a body’s published payments of the latest year went to. */
export async function loadMoneyPicture(
  db: Database,
  slug: string,
  today: Temporal.PlainDate,
): Promise<Picture> {
  const body = await getBodyBySlug(db, slug);
  const scope = await findMoneyScope(db, { bodyId: body.bodyId, today });
  if (!scope) throw new NotFound();
  const [total, kinds] = await Promise.all([sumSlice(db, scope), sumByKind(db, scope, 'category')]);
  const named = kinds.flatMap(({ name, pence }) => (name !== null && pence > 0 ? [{ name, pence }] : []));
  const [first] = named;
  if (!first) throw new NotFound();
  return {
    title: words.money.title(body.name, scope.year),
    sentence: words.money.sentence(total.pence, first.name),
    dye: 'indigo',
    rows: named.map(({ name, pence }) => ({
      label: name,
      said: words.money.said(pence),
      share: pence / first.pence,
    })),
    path: `/money/${body.slug}`,
  };
}
