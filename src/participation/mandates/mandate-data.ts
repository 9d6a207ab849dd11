import type { ToldMandate } from './told-mandates.ts';

/** A mandate as machines read it: our field names, hundredths of a percent (residents’ shares in whole tenths), instants in UTC. */
export function mandateData({ mandate, lines, statements }: ToldMandate) {
  return {
    body: mandate.bodySlug,
    version: mandate.version,
    replaces: mandate.replaces,
    changeReason: mandate.changeReason,
    publishedAt: mandate.publishedAt?.toString() ?? null,
    firstPublishedAt: mandate.firstPublishedAt?.toString() ?? null,
    keptDueDate: mandate.keptDueDate,
    decidedBy: mandate.decidedByName,
    statement: mandate.statement,
    lines: lines.map(({ slug, plainName, points, evidence, line }) => ({
      outcome: slug,
      plainName,
      residentsPoints: points,
      weightedPoints: evidence.weighted,
      pointsWithoutBidders: evidence.withoutBidders,
      chance: evidence.chance,
      answer: line?.answer ?? null,
      adoptedBasisPoints: line?.adoptedBasisPoints ?? null,
      reason: line?.reason ?? null,
    })),
    statements: statements.map(({ statementId, text, side, level, people, of, line }) => ({
      statement: statementId,
      text,
      side,
      level,
      people,
      of,
      answer: line?.answer ?? null,
      reason: line?.reason ?? null,
    })),
  };
}
