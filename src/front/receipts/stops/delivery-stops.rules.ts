import { isAny } from '../../../accountability/promises/levels.rules.ts';
import { promisesOf } from '../../thread/follow.rules.ts';
import type { Priority, PromiseFacts, ThreadFacts } from '../../thread/thread-facts.rules.ts';
import { words as cardWords } from '../../thread/words/verdict.en.ts';
import { words as all } from '../stops.words.en.ts';
import { type Block, link, type ReceiptStop, text } from '../told-receipt.rules.ts';

const words = all.happening;

/**
 * The promise that answers the resident's first choice, with its four counts apart; and where that is another, the one
 * that answers what everyone put first.
 */
export function tellHappening(
  thread: ThreadFacts,
  own: Priority | null,
  shared: Priority | null,
): ReceiptStop {
  const { contract, award, procurement } = thread;
  if (!contract) {
    const state = award ? 'here' : 'next';
    return { title: words.toCome, state, residents: true, blocks: [text(words.waiting)] };
  }
  const [mine] = own ? promisesOf(thread, own.outcomeId) : [];
  const [ours] = shared ? promisesOf(thread, shared.outcomeId) : [];
  const together = ours && ours !== mine ? ours : undefined;
  const href = `/contracts/${procurement.bodySlug}/${procurement.slug}/promises`;
  return {
    title: hasBegun(mine) || hasBegun(together) ? words.title : words.notYetTitle,
    state: thread.verdict ? 'done' : 'here',
    residents: true,
    blocks: [
      ...(mine ? tellPromise(mine, procurement.bodySlug, words.promised) : [text(words.none)]),
      ...(together ? tellPromise(together, procurement.bodySlug, words.first) : []),
      ...((mine ?? together) ? [] : [link(href, words.all)]),
    ],
  };
}

function hasBegun(promise: PromiseFacts | undefined): boolean {
  return promise !== undefined && (isAny(promise.levels.claimed) || promise.levels.witnessed > 0);
}

function tellPromise(promise: PromiseFacts, bodySlug: string, say: typeof words.promised): Block[] {
  const { levels, rate, unit, title, dueOn, promiseId, seeable } = promise;
  const said = say(rate ?? { quantity: levels.promised }, unit, title, dueOn);
  const see = link(`/promises/${bodySlug}/${promiseId}`, seeable ? words.seen : words.promise);
  return hasBegun(promise)
    ? [text(said, words.apart), { kind: 'counts', levels }, see]
    : [text(said, words.nothingYet), see];
}

/** The verdict: given, or by when it must be. */
export function tellVerdictStop({ verdict, contract, procurement }: ThreadFacts): ReceiptStop {
  const said = all.verdict;
  const body = procurement.bodyName;
  if (!verdict) {
    const due = contract ? said.due(body, contract.verdictDueOn) : said.beforeEnd(body);
    return { title: said.toCome, state: 'next', residents: false, blocks: [text(due)] };
  }
  return {
    title: said.title,
    state: 'done',
    residents: false,
    blocks: [
      text(said.given[verdict.decision](body), all.answered.quote(verdict.reason)),
      ...(verdict.conditions ? [text(said.conditions, all.answered.quote(verdict.conditions))] : []),
      ...(verdict.leaving ? [text(cardWords.leaving(verdict.leaving))] : []),
      link(`/contracts/${procurement.bodySlug}/${procurement.slug}/verdict`, said.see),
    ],
  };
}
