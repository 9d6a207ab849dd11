import type { Criterion } from '../../criteria/criterion.rules.ts';
import { scorersOf } from '../../evaluation/appointing/panel.rules.ts';
import type { AgreedScore } from '../../evaluation/moderating/agreed-score.rules.ts';

/** The panel in counts: who scores, who has told of links, how many links were named, who stood aside. */
export type PanelCounts = {
  readonly officers: number;
  readonly residents: number;
  readonly declared: number;
  readonly links: number;
  readonly stoodAside: number;
};

type Member = {
  readonly personId: string;
  readonly kind: 'officer' | 'resident';
  readonly recusedAt: unknown;
  readonly criterionIds: readonly string[];
};
type Line = { readonly personId: string; readonly finding: string };

/** Those who stood aside count among neither officers nor residents, since they score nothing. */
export function tellPanel(
  evaluators: readonly Member[],
  declarations: readonly Line[],
  bidders: number,
): PanelCounts {
  const scoring = evaluators.filter(({ recusedAt }) => recusedAt === null);
  const ofKind = (kind: Member['kind']) => scoring.filter((member) => member.kind === kind).length;
  const hasDeclared = ({ personId }: Member) =>
    bidders > 0 && declarations.filter((line) => line.personId === personId).length === bidders;
  return {
    officers: ofKind('officer'),
    residents: ofKind('resident'),
    declared: scoring.filter(hasDeclared).length,
    links: declarations.filter(({ finding }) => finding !== 'none').length,
    stoodAside: evaluators.length - scoring.length,
  };
}

/** One agreed score as everyone reads it. */
export type ToldScore = Pick<AgreedScore, 'score' | 'reason' | 'lowest' | 'highest'> & {
  readonly bid: string;
  readonly median: number;
  readonly scorers: number;
  /** Who scored it and did not agree with the number, by kind, and why. */
  readonly dissents: readonly ToldDissent[];
};
export type ToldDissent = { readonly kind: 'officer' | 'resident'; readonly words: string };

export type ToldQuestion = Pick<Criterion, 'code' | 'title' | 'question' | 'weight'> & {
  readonly max: number;
  readonly officers: number;
  readonly residents: number;
  /** None where a published formula gives the marks. */
  readonly scores: readonly ToldScore[];
};

/** Every criterion with its agreed scores, bids by their letter; who scored is told by kind. */
export function tellQuestions(scored: {
  readonly criteria: readonly Criterion[];
  readonly agreed: readonly AgreedScore[];
  readonly evaluators: readonly Member[];
  readonly dissents: readonly (ToldDissent & { readonly criterionId: string; readonly bidId: string })[];
  readonly nameOf: ReadonlyMap<string, string>;
}): ToldQuestion[] {
  return scored.criteria.map(({ id, code, title, question, weight, bandMax }) => {
    const scorers = scorersOf(id, scored.evaluators);
    const residents = scorers.filter(({ kind }) => kind === 'resident').length;
    const scores = scored.agreed
      .filter(({ criterionId }) => criterionId === id)
      .map(({ bidId, score, reason, lowest, highest, median, scorers }) => {
        const bid = scored.nameOf.get(bidId) ?? '';
        const dissents = scored.dissents
          .filter((dissent) => dissent.criterionId === id && dissent.bidId === bidId)
          .map(({ kind, words }) => ({ kind, words }));
        return { bid, score, reason, lowest, highest, median: Number(median), scorers, dissents };
      })
      .sort((a, b) => b.score - a.score || (a.bid < b.bid ? -1 : 1));
    return {
      code,
      title,
      question,
      weight,
      max: bandMax ?? 0,
      officers: scorers.length - residents,
      residents,
      scores,
    };
  });
}
