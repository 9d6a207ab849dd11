import { placeOf } from '../../thread/follow.rules.ts';
import { ownChoice, rankOwn, sharedChoices } from '../own-choice.rules.ts';
import type { OwnVoice, ReceiptFacts } from '../receipt-facts.rules.ts';
import { words } from '../stops.words.en.ts';
import { type Block, link, type ReceiptStop, text } from '../told-receipt.rules.ts';

/** What this resident said, in every way they said it. */
export function tellOwn(facts: ReceiptFacts): ReceiptStop {
  const blocks = [...sayPoints(facts), ...sayRanking(facts.own), ...sayVotes(facts.own)];
  const shown = blocks.length > 0 ? blocks : [text(words.said.nothing)];
  return { title: words.said.title, state: 'done', residents: true, blocks: shown };
}

function sayPoints(facts: ReceiptFacts): Block[] {
  const { instead, points } = facts.own;
  if (instead) return [text(words.said.instead[instead])];
  const [first, ...others] = points.length > 0 ? rankOwn(facts) : [];
  if (!first?.points) return [];
  const rest = others.map(({ priority, points: given }) => [priority.name, given ?? 0] as const);
  return [
    {
      kind: 'said',
      figure: words.said.figure(first.points),
      rest: words.said.rest(first.priority.name, rest),
    },
  ];
}

function sayRanking({ ranking, compared }: OwnVoice): Block[] {
  if (compared === 0) return [];
  const items = ranking.map((level) => level.map(({ name }) => name).join(words.said.level));
  return [{ kind: 'list', lead: words.said.compared(compared), items, isOrdered: true }];
}

function sayVotes({ votes }: OwnVoice): Block[] {
  return ([1, -1, 0] as const).flatMap((vote) => {
    const items = votes.filter((each) => each.vote === vote).map((each) => each.text);
    return items.length > 0
      ? [{ kind: 'list', lead: words.said.voted[vote](items.length), items, isOrdered: false } as const]
      : [];
  });
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
  const gave =
    facts.voice.weighs === 'points'
      ? [
          words.together.gaveIt,
          { strong: words.together.points(points) },
          words.together.place(place, isShared),
        ]
      : [words.together.putIt(own.name, place, isShared)];
  return text(
    tookPart,
    ...gave,
    ...(place > 1 && facts.voice.weighs === 'points'
      ? [words.together.top(shared.name, results.points[shared.outcomeId] ?? 0)]
      : []),
  );
}
