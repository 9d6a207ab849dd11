import { Card, Empty } from '../../../web/shell/layout.tsx';
import type { Round, RoundOutcome } from '../../rounds/rounds.queries.ts';
import { EventCard, PastEvents } from '../events/event-card.tsx';
import type { NetworkEvent } from '../events/events.queries.ts';
import type { NewsItem } from '../news/news.queries.ts';
import { NewsList } from '../news/news-list.tsx';
import type { ThemeSummary } from '../summaries/summaries.queries.ts';
import { ThemeSummaryBox } from '../summaries/theme-summaries.tsx';
import type { ThemeCount } from './comments.queries.ts';
import { words } from './words.en.ts';

type RoundTalkProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly counts: readonly ThemeCount[];
  readonly summaries: readonly ThemeSummary[];
  readonly news: readonly NewsItem[];
  readonly coming: readonly NetworkEvent[];
  readonly past: readonly NetworkEvent[];
};

/** All themes of a round, with how much is said about each and what it was summed up to. */
export function RoundTalkPage(props: RoundTalkProps) {
  const { round } = props;
  return (
    <>
      <p class="kicker">{round.bodyName}</p>
      <h1>{words.roundTitle(round.title)}</h1>
      <p class="lede">{words.roundLede(round.bodyName)}</p>
      <p>{words.counted}</p>
      <p>
        <a href={`/say/${round.slug}`}>{words.toRound(round.title)}</a>
      </p>
      <Themes {...props} />
      <About {...props} />
    </>
  );
}

function Themes({ round, outcomes, counts, summaries }: RoundTalkProps) {
  return (
    <section>
      <h2>{words.themes}</h2>
      {outcomes.length === 0 ? (
        <Empty>
          <p>{words.noneYet}</p>
        </Empty>
      ) : null}
      {outcomes.map((outcome) => {
        const shown = counts.find(({ outcomeId }) => outcomeId === outcome.id)?.shown ?? 0;
        const summary = summaries.find(({ outcomeId }) => outcomeId === outcome.id);
        return (
          <div class="more">
            <Card title={<a href={`/network/rounds/${round.slug}/${outcome.slug}`}>{outcome.plainName}</a>}>
              <p>{outcome.plainLine}</p>
              <p class="note">{words.comments(shown)}</p>
              {summary ? <ThemeSummaryBox summary={summary} headed={false} /> : null}
            </Card>
          </div>
        );
      })}
    </section>
  );
}

/** What the body told and where it could be met, about this round. */
function About({ news, coming, past }: RoundTalkProps) {
  if (news.length + coming.length + past.length === 0) return null;
  return (
    <section class="more">
      <h2>{words.aboutTitle}</h2>
      {news.length > 0 ? <NewsList news={news} /> : null}
      {coming.map((event) => (
        <EventCard event={event} />
      ))}
      <PastEvents events={past} />
    </section>
  );
}
