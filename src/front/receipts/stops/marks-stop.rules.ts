import { londonDate } from '../../../values/dates.ts';
import { marksFor } from '../../thread/cards/criteria-card.rules.ts';
import { criteriaOf } from '../../thread/follow.rules.ts';
import type { ThreadFacts } from '../../thread/thread-facts.rules.ts';
import { rankOwn } from '../own-choice.rules.ts';
import type { ReceiptFacts } from '../receipt-facts.rules.ts';
import { words as all } from '../stops.words.en.ts';
import { link, type ReceiptStop, text } from '../told-receipt.rules.ts';

const words = all.marks;

/** The marks that what this resident asked for became: in one purchase, or in all that answer to the round. */
export function tellMarks(facts: ReceiptFacts): ReceiptStop {
  const { thread } = facts;
  if (!thread) return tellWide(facts);
  const publishedAt = thread.procurement.noticePublishedAt;
  if (!thread.criteria || !publishedAt) {
    const state = facts.answers.length > 0 ? 'here' : 'next';
    return { title: words.toCome, state, residents: false, blocks: [text(words.waiting)] };
  }
  const [first, ...others] = rankOwn(facts).map(({ priority }) => ({
    ...priority,
    marks: marksFor(thread.criteria, priority.outcomeId),
  }));
  const rest = others.filter(({ marks }) => marks > 0).map(({ name, marks }) => [name, marks] as const);
  const restSaid = rest.length > 0 ? [words.others(rest)] : [];
  const isMarked = first !== undefined && first.marks > 0;
  return {
    title: isMarked || rest.length > 0 ? words.title : words.noneTitle,
    state: 'done',
    residents: false,
    blocks: [
      isMarked
        ? text({ strong: words.figure(first.marks) }, words.fixed(londonDate(publishedAt)), ...restSaid)
        : text(words.none, ...restSaid),
      linkToMarks(thread, isMarked ? first.outcomeId : null),
    ],
  };
}

function linkToMarks({ procurement, criteria }: ThreadFacts, outcomeId: string | null) {
  const codes = outcomeId === null ? [] : criteriaOf(criteria, outcomeId).map(({ code }) => code);
  const href = `/contracts/${procurement.bodySlug}/${procurement.slug}/tender`;
  return link(href, codes.length > 0 ? words.question(codes) : words.see);
}

function tellWide({ contracts, answers }: ReceiptFacts): ReceiptStop {
  if (contracts.length === 0) {
    const state = answers.length > 0 ? 'here' : 'next';
    return { title: words.toCome, state, residents: false, blocks: [text(words.wideNone)] };
  }
  return {
    title: words.title,
    state: 'done',
    residents: false,
    blocks: [
      text(words.wide(contracts.length)),
      ...contracts.map(({ href, title, bodyName }) => link(href, words.contract(title, bodyName))),
    ],
  };
}
