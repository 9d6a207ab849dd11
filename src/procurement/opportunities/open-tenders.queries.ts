import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { selectProcurements } from '../tenders/tenders.queries.ts';
import type { TendersQuery } from './tenders-query.rules.ts';

const isForAll = sql<boolean>`(p.reserved_area = 'none' and p.reserved_kind = 'none')`;

/** Tenders that take bids now: the notice is out and the deadline has not passed. The next deadline first. */
export async function findOpenTenders(
  db: Database,
  now: Temporal.Instant,
  { text, category, districtSlug, keptFor }: TendersQuery,
): Promise<Procurement[]> {
  const like = likeAnywhere(text);
  return (
    selectProcurements(db)
      .where('p.notice_published_at', 'is not', null)
      .where('p.bids_opened_at', 'is', null)
      .where('p.abandoned_at', 'is', null)
      .where('p.bids_due_at', '>=', now)
      .$if(text !== '', (query) =>
        query.where((where) =>
          where.or([
            where('p.title', 'ilike', like),
            where('p.summary', 'ilike', like),
            where('b.name', 'ilike', like),
          ]),
        ),
      )
      .$if(category !== null, (query) => query.where('p.category', '=', category ?? 'goods'))
      // A purchase for the whole area of its body is for every place in it.
      .$if(districtSlug !== null, (query) =>
        query.where((where) =>
          where.or([where('p.district_slug', '=', districtSlug), where('p.district_slug', 'is', null)]),
        ),
      )
      .$if(keptFor !== null, (query) =>
        query.where((where) => (keptFor === 'everyone' ? isForAll : where.not(isForAll))),
      )
      .orderBy('p.bids_due_at')
      .orderBy('p.id')
      .execute()
  );
}
