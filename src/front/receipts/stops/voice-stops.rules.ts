import { placeOf } from '../../thread/follow.rules.ts';
import { ownChoice, rankOwn, sharedChoices } from '../own-choice.rules.ts';
import type { ReceiptFacts } from '../receipt-facts.rules.ts';
import { words } from '../stops.words.en.ts';
import { type Block, link, type ReceiptStop, text } from '../told-receipt.rules.ts';

/** What this resident said: their points, in their own words' order of weight. */
export function tellOwn(facts: ReceiptFacts): ReceiptStop {
  const [first, ...others] = rankOwn(facts);
  const rest = others.map(({ priority, points }) => [priority.name, points] as const);
  const said: Block = first
    ? {
        kind: 'said',
        figure: words.said.figure(first.points),
        rest: words.said.rest(first.priority.name, rest),
      }
    : text(words.said.nothing);
  return { title: words.said.title, state: 'done', residents: true, blocks: [said] };
}

/** What everyone said together, and where the resident's own first choice stands in it. */
export function tellTogether(facts: ReceiptFacts): ReceiptStop {
  const { voice } = facts;
  const { results } = voice;
  const stop = { title: words.together.title, residents: true } as const;
  if (!results) {
    const isOpen = voice.state === 'open';
    const waiting = isOpen ? words.together.open(voice.closesOn) : words.together.closed;
    return { ...stop, state: 'here', blocks: [text(waiting)] };
  }
  const see = link(`/say/${voice.slug}/results`, words.together.results);
  if (!results.concluded) {
    const tooFew = words.together.tooFew(results.answers, voice.minimumAnswers);
    return { ...stop, state: 'done', blocks: [text(tooFew), see] };
  }
  return { ...stop, state: 'done', blocks: [sayShares(facts, results), see] };
}

function sayShares(facts: ReceiptFacts, results: NonNullable<ReceiptFacts['voice']['results']>): Block {
  const own = ownChoice(facts);
  const [shared] = sharedChoices(facts);
  const tookPart = words.together.tookPart(results.answers);
  if (!own || !shared) return text(tookPart);
  const { points, place, isShared } = placeOf(results, own.outcomeId);
  return text(
    tookPart,
    words.together.gaveIt,
    { strong: words.together.points(points) },
    words.together.place(place, isShared),
    ...(place > 1 ? [words.together.top(shared.name, results.points[shared.outcomeId] ?? 0)] : []),
  );
}
