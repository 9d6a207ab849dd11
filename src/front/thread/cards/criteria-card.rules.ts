import { londonDate } from '../../../values/dates.ts';
import type { WeightPart } from '../../../web/charts/weight-bar.rules.ts';
import { criteriaOf } from '../follow.rules.ts';
import type { Standing } from '../standing.rules.ts';
import type { CriteriaFacts, Priority, ThreadFacts } from '../thread-facts.rules.ts';
import { blankStation, type Figure, type Phrase, type ToldStation } from '../told.rules.ts';
import { words } from '../words/criteria.en.ts';

/** The marks that bidders can win, and which of them came from the followed priority. */
export function tellCriteria(facts: ThreadFacts, { state, followed }: Standing): ToldStation {
  const { criteria, procurement } = facts;
  const who = words.officer(procurement.noticePublishedBy, procurement.bodyName);
  const card = { ...blankStation('criteria', state), who };
  const publishedAt = procurement.noticePublishedAt;
  if (!criteria || !publishedAt) return { ...card, when: words.noDate, says: [words.toCome] };
  return {
    ...card,
    when: words.locked(londonDate(publishedAt)),
    says: [words.fixed],
    strand: followed ? strandOf(facts, followed) : null,
    figures: [marksBar(criteria, followed)],
    links: [{ href: `/contracts/${procurement.bodySlug}/${procurement.slug}/tender`, text: words.tender }],
  };
}

function strandOf({ criteria, mandate }: ThreadFacts, { outcomeId }: Priority): Phrase {
  const own = criteriaOf(criteria, outcomeId);
  if (own.length > 0) {
    const codes = own.map(({ code }) => code);
    return [words.worth, { strong: words.ofHundred(totalOf(own)) }, words.inQuestions(codes)];
  }
  const line = mandate?.lines.find((one) => one.outcomeId === outcomeId);
  return [line?.answer === 'declined' ? words.declined : words.noMarks];
}

/** The marks that came from a priority, of 100. */
export function marksFor(criteria: CriteriaFacts | null, outcomeId: string): number {
  return totalOf(criteriaOf(criteria, outcomeId));
}

function totalOf(criteria: readonly { readonly weight: number }[]): number {
  return criteria.reduce((total, { weight }) => total + weight, 0);
}

function marksBar(facts: CriteriaFacts, followed: Priority | null): Figure {
  const { criteria } = facts;
  const ofKind = (kind: 'price' | 'quality') => totalOf(criteria.filter((one) => one.kind === kind));
  const social = criteria.filter(({ kind }) => kind === 'social-value');
  const own = followed ? criteriaOf(facts, followed.outcomeId).map(({ id }) => id) : [];
  const parts: WeightPart[] = [
    { label: words.price, marks: ofKind('price'), kind: 'price' },
    { label: words.quality, marks: ofKind('quality'), kind: 'quality' },
    ...social.map(
      ({ id, title, weight }): WeightPart => ({
        label: title,
        marks: weight,
        kind: 'social',
        followed: own.includes(id),
      }),
    ),
  ];
  const marks = followed ? marksFor(facts, followed.outcomeId) : 0;
  const sentence =
    followed && marks > 0
      ? words.barFollowed(totalOf(social), marks, followed.name)
      : words.bar(totalOf(social));
  return { kind: 'marks', sentence, parts: parts.filter((part) => part.marks > 0) };
}
