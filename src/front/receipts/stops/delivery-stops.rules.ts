import { promisesOf } from '../../thread/follow.rules.ts';
import type { Priority, ThreadFacts } from '../../thread/thread-facts.rules.ts';
import { words as all } from '../stops.words.en.ts';
import { link, type ReceiptStop, text } from '../told-receipt.rules.ts';

const words = all.happening;

/** The promise that answers the resident's first choice, with its four counts apart. */
export function tellHappening(thread: ThreadFacts, own: Priority | null): ReceiptStop {
  const { contract, award, procurement } = thread;
  if (!contract) {
    const state = award ? 'here' : 'next';
    return { title: words.toCome, state, residents: true, blocks: [text(words.waiting)] };
  }
  const [promise] = own ? promisesOf(thread, own.outcomeId) : [];
  const state = thread.verdict ? 'done' : 'here';
  if (!promise) {
    const href = `/contracts/${procurement.bodySlug}/${procurement.slug}/promises`;
    const blocks = [text(words.none), link(href, words.all)];
    return { title: words.notYetTitle, state, residents: true, blocks };
  }
  const { levels, unit, title, dueOn } = promise;
  const href = `/promises/${procurement.bodySlug}/${promise.promiseId}`;
  return {
    title: levels.claimed > 0 || levels.witnessed > 0 ? words.title : words.notYetTitle,
    state,
    residents: true,
    blocks: [
      text(words.promised(levels.promised, unit, title, dueOn)),
      { kind: 'counts', levels },
      link(href, promise.seeable ? words.seen : words.promise),
    ],
  };
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
      link(`/contracts/${procurement.bodySlug}/${procurement.slug}/verdict`, said.see),
    ],
  };
}
