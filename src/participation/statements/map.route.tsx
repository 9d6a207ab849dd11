import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { findOpinionMap, type OpinionMap } from '../opinion/opinion-maps.queries.ts';
import { findOwnGroup } from '../opinion/own-group.rules.ts';
import type { PublishedOpinion } from '../opinion/published-map.rules.ts';
import { roundState } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { findStatementRound } from './find-statement-round.ts';
import { MapPage } from './map.page.tsx';
import { opinionData } from './opinion-data.ts';
import { listStatements } from './statements.queries.ts';
import { listOwnVotes } from './votes.queries.ts';
import { words } from './words.en.ts';

/** Until the first map is made: nothing can be said yet. */
const noMap: PublishedOpinion = {
  people: null,
  refused: 'too-few-people',
  groups: [],
  shared: [],
  seed: null,
};

/** The groups of opinion of a running round, in words, as a picture and as a table. */
export const mapRoute = route({
  path: '/say/:round/statements/map',
  who: anyone,
  object: (at) => findStatementRound(at.db, at.params['round']),
  async page(at, { round }) {
    const [map, shown, now, thread] = await Promise.all([
      findOpinionMap(at.db, round.id),
      listStatements(at.db, round.id),
      at.site.clock.now(at.db),
      voiceThread(at, round),
    ]);
    const isOpen = roundState(round, now) === 'open';
    const opinion = map?.published ?? noMap;
    const you = isOpen ? await whereYouAre(at, round, map) : undefined;
    const byId = new Map(shown.map((statement) => [statement.id, statement]));
    const textOf = (id: string) => {
      const statement = byId.get(id);
      if (!statement) return words.mapGone;
      return <a href={`/say/${round.slug}/statements/${statement.number}`}>{statement.text}</a>;
    };
    const standing = { computedAt: map?.computedAt, isOpen, you };
    return {
      title: words.ways.map,
      ...thread,
      body: <MapPage round={round} opinion={opinion} textOf={textOf} {...standing} />,
      data: {
        round: round.slug,
        computedAt: map?.computedAt.toString() ?? null,
        ...opinionData(opinion, shown),
      },
    };
  },
});

/** The group of whoever looks, worked out from their own votes while nobody else can find them. */
async function whereYouAre({ db, actor }: Visit, round: Round, map: OpinionMap | undefined) {
  if (!actor || !map) return undefined;
  const own = await listOwnVotes(db, round.id, actor.personId);
  if (own.length === 0) return undefined;
  return findOwnGroup(map.model, new Map(own.map(({ id, vote }) => [id, vote]))) ?? undefined;
}
