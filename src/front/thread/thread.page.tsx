import type { Abandonment } from '../../procurement/clarifying/abandoning/abandonments.queries.ts';
import { GivenUp } from '../../procurement/clarifying/abandoning/given-up.tsx';
import { MoneyFigure } from '../../web/charts/money-figure.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { FollowBar } from '../../web/thread/follow-bar.tsx';
import { Rail, type RailStop } from '../../web/thread/rail.tsx';
import { Strand } from '../../web/thread/strand.tsx';
import { isBeforeContract, type Station } from '../../web/thread/thread.ts';
import { words as threadWords } from '../../web/thread/words.en.ts';
import { PhraseText } from './phrase-text.tsx';
import { StationFigure } from './station-figures.tsx';
import type { ToldThread } from './tell-thread.rules.ts';
import type { Priority } from './thread-facts.rules.ts';
import type { CardLink, ToldStation } from './told.rules.ts';
import { words } from './words.en.ts';

export type Direction = 'forwards' | 'back';

type ThreadPageProps = {
  readonly told: ToldThread;
  readonly bodyName: string;
  /** How it ended without a contract, where it was given up. */
  readonly abandonment: Abandonment | undefined;
  /** What was published of it, where it was tendered elsewhere. */
  readonly publishedHref: string | undefined;
  readonly direction: Direction;
  /** The thread's own address. */
  readonly href: string;
  /** Each station’s entry in the public record. */
  readonly entries: Readonly<Partial<Record<Station, string>>>;
  /** Panels by lot of this purchase. */
  readonly panels: readonly { readonly slug: string; readonly title: string }[];
};

/** The whole line of one purchase, from the first voice to the verdict, readable either way. */
export function ThreadPage(props: ThreadPageProps) {
  const { told, direction, href, entries, panels, bodyName, abandonment, publishedHref } = props;
  const isElsewhere = publishedHref !== undefined;
  const { followed } = told;
  const isOver = abandonment !== undefined;
  const nextText = (station: Station) =>
    isElsewhere && isBeforeContract(station) ? words.elsewhereState : isOver ? words.neverComes : undefined;
  const stops = told.stations.map((station) => ({
    ...stopOf(station, followed, entries[station.station]),
    stateText: station.state === 'next' ? nextText(station.station) : undefined,
  }));
  return (
    <>
      <Columns kind="side">
        <div>
          <p class="kicker">{told.kicker}</p>
          <h1>{told.title}</h1>
          <p class="lede">{told.headline}</p>
        </div>
        <MoneyFigure {...told.money} />
      </Columns>
      {abandonment ? <GivenUp bodyName={bodyName} abandonment={abandonment} /> : null}
      {told.priorities.length > 0 ? (
        <FollowBar
          action={href}
          priorities={told.priorities.map(({ slug, name }) => ({ value: slug, text: name }))}
          followed={followed?.slug}
          direction={direction}
          hrefForwards={threadHref(href, followed, 'forwards')}
          hrefBack={threadHref(href, followed, 'back')}
        />
      ) : null}
      <Rail stops={direction === 'back' ? stops.reverse() : stops} />
      {panels.length > 0 ? <Panels panels={panels} /> : null}
      <TakeAway href={href} publishedHref={publishedHref} />
    </>
  );
}

/** People drawn by lot for this purchase, or being looked for. */
function Panels({ panels }: Pick<ThreadPageProps, 'panels'>) {
  return (
    <section>
      <h2>{words.panels}</h2>
      <ul class="take">
        {panels.map(({ slug, title }) => (
          <li>
            <a href={`/panels/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A thread's address with the priority followed and the way it is read. */
function threadHref(href: string, followed: Priority | null, direction: Direction): string {
  const query = new URLSearchParams();
  if (followed) query.set('follow', followed.slug);
  if (direction === 'back') query.set('read', 'back');
  return query.size > 0 ? `${href}?${query}` : href;
}

function stopOf(
  { station, says, strand, figures, links, ...stop }: ToldStation,
  followed: Priority | null,
  entry: string | undefined,
): RailStop {
  return {
    ...stop,
    id: station,
    title: threadWords.headings[station],
    children: (
      <>
        {says.map((sentence) => (
          <p>{sentence}</p>
        ))}
        {strand && followed ? <Strand name={followed.name} says={<PhraseText phrase={strand} />} /> : null}
        {figures.map((figure, index) => (
          <StationFigure figure={figure} id={`${station}-${index}`} />
        ))}
        {links.map((link) => (
          <StationLink {...link} />
        ))}
        {entry ? <RecordedLink station={station} href={entry} /> : null}
      </>
    ),
  };
}

/** The way to the public record’s entry of a station: what was recorded, and its proof. */
function RecordedLink({ station, href }: { readonly station: Station; readonly href: string }) {
  return (
    <p class="note">
      <a href={href}>
        {words.recorded}
        <span class="govuk-visually-hidden">: {threadWords.headings[station]}</span>
      </a>
    </p>
  );
}

function StationLink({ href, text, isAct }: CardLink) {
  if (isAct) return <Button href={href}>{text}</Button>;
  return (
    <p>
      <a href={href}>{text}</a>
    </p>
  );
}

type TakeAwayProps = { readonly href: string; readonly publishedHref: string | undefined };

function TakeAway({ href, publishedHref }: TakeAwayProps) {
  return (
    <nav aria-label={words.foot.label} class="take-away">
      <ul class="take">
        <li>
          {publishedHref ? (
            <a href={publishedHref}>{words.foot.published}</a>
          ) : (
            <a href={`${href}/plan`}>{words.foot.plan}</a>
          )}
        </li>
        <li>
          <a href={`${href}?as=json`}>{words.foot.data}</a>
        </li>
        <li data-print hidden>
          <button type="button" class="link-button">
            {words.foot.print}
          </button>
        </li>
        <li>
          <a href={`${href}/record`}>{words.foot.record}</a>
        </li>
      </ul>
    </nav>
  );
}
