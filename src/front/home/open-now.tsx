import { Band, Card, Columns, Empty } from '../../web/shell/layout.tsx';
import type { HomeFacts, OpenRound } from './home-facts.rules.ts';
import { words as home } from './words.en.ts';

const words = home.open;

/** What residents can say something about today, the next to close first. */
export function OpenNow({ open, openCount, comingCount }: HomeFacts) {
  return (
    <Band>
      <h2 id="now">{words.heading}</h2>
      {open.length === 0 ? (
        <Empty>
          <h3>{words.emptyTitle}</h3>
          <p>
            {words.empty} {comingCount > 0 ? words.emptyComing(comingCount) : null}
          </p>
          <p>
            <a href="/say">{words.emptyLink}</a>
          </p>
        </Empty>
      ) : (
        <>
          <Columns kind="three">
            {open.map((round) => (
              <RoundCard {...round} />
            ))}
          </Columns>
          <p class="more">
            <a href="/say">{words.all(openCount, comingCount)}</a>
          </p>
        </>
      )}
    </Band>
  );
}

function RoundCard({ slug, title, bodyName, question, canChange, minutes, closesOn }: OpenRound) {
  return (
    <Card title={<a href={`/say/${slug}`}>{question}</a>}>
      <p>
        {title}, {bodyName}
      </p>
      <p class="note">
        {words.closes(closesOn, minutes)}
        <br />
        {words.canChange}
        <strong>{canChange}</strong>
      </p>
    </Card>
  );
}
