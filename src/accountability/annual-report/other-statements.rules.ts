import { FEW_PROMISES, percentOfWhole, type ReportFacts } from './report.rules.ts';
import type { Statement } from './statements.rules.ts';

/** What residents asked for, how much of it the bodies took up, and for how much promises followed. */
export function priorityStatements({ priorities }: ReportFacts): Statement[] {
  if (priorities.length === 0) return [];
  const taken = priorities.filter(({ answer }) => answer !== 'declined');
  const served = taken.filter(({ promises }) => promises > 0);
  return [{ says: 'priorities', all: priorities.length, taken: taken.length, served: served.length }];
}

/** Who saves by what was checked: public money by agency, people and firms, everyone. Each by itself, none added. */
export function savesStatements({ saves: { rows } }: ReportFacts): Statement[] {
  if (rows.length === 0) return [{ says: 'no-saves' }];
  return rows.map(({ kind, agency, verifiedPence, grade }) => ({
    says: 'saves',
    kind,
    agency,
    pence: verifiedPence,
    grade,
  }));
}

export function preventionStatements({ prevention: { promises, all } }: ReportFacts): Statement[] {
  const percent = percentOfWhole(promises, all);
  return percent === null ? [] : [{ says: 'prevention', promises, all, percent, isFew: all < FEW_PROMISES }];
}

/** Where the figures come from, and what the words for the levels mean. */
export function sourceStatements({ money, framework, values }: ReportFacts): Statement[] {
  return [
    ...(money ? [{ says: 'source-payments' } as const] : []),
    { says: 'source-promises' },
    { says: 'source-levels' },
    ...(framework === null ? [] : [{ says: 'source-outcomes', framework } as const]),
    ...(values.length === 0 ? [] : [{ says: 'source-values', values: values.length } as const]),
  ];
}

/** How contracts were rated in published judgements; what is not published is not counted. */
export function ratingStatements({ performance: { contracts, ratings } }: ReportFacts): Statement[] {
  const all = Object.values(ratings).reduce((sum, count) => sum + count, 0);
  return all === 0
    ? [{ says: 'no-ratings' }]
    : [{ says: 'rated', contracts, ratings: all, good: ratings.good }];
}

/** The second book: the Charter and the Reviews of whole organisations, never added to promises. */
export function bookStatements({ charter, reviews }: ReportFacts): Statement[] {
  const { suppliers, figures, evidenced, verified, bodyFiled } = reviews;
  const own: Statement[] =
    charter.bodySigned === null
      ? []
      : [
          { says: charter.bodySigned ? 'charter-signed' : 'charter-not-signed' },
          { says: bodyFiled ? 'review-filed' : 'review-not-filed' },
        ];
  return [
    ...own,
    { says: 'charter-suppliers', suppliers: charter.suppliers },
    { says: 'reviews', suppliers },
    ...(figures > 0 ? [{ says: 'review-figures', figures, evidenced, verified } as const] : []),
  ];
}

/** What community groups asked for: met when they say it came, and unmet needs are never left out. */
export function needStatements({ needs: { met, agreed, open, unmet } }: ReportFacts): Statement[] {
  if (met + agreed + open + unmet === 0) return [{ says: 'no-needs' }];
  return [
    { says: 'needs-met', needs: met },
    { says: 'needs-unmet', needs: unmet },
    { says: 'needs-agreed', needs: agreed },
    { says: 'needs-open', needs: open },
  ];
}
