import { londonDate } from '../../../values/dates.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Columns, Scroll } from '../../../web/shell/layout.tsx';
import { words as moderationWords } from '../moderation.words.en.ts';
import { threadHref } from '../threads/open-thread.ts';
import type { ThemeToSum } from './desk.queries.ts';
import type { NetworkDesk, ToRead } from './load-desk.ts';
import { words } from './words.en.ts';

type DeskProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly desk: NetworkDesk;
};
/** Only a commissioner sums up; a facilitator sees what was made of the comments. */
type Summing = DeskProps & { readonly maySumUp: boolean };

/** What waits to be read, one act a row; then everything a body can tell people. */
export function NetworkDeskPage({ body, desk, maySumUp }: Summing) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede(body.name)}</p>
      <p>
        <a href={`/network/${body.slug}`}>{words.publicPage}</a>
      </p>
      <Queue body={body} desk={desk} />
      <Reports body={body} desk={desk} />
      <Columns kind="two">
        <Tell body={body} desk={desk} />
        <Events body={body} desk={desk} />
      </Columns>
      <Columns kind="two">
        <Themes body={body} desk={desk} maySumUp={maySumUp} />
        <OpenThreads body={body} desk={desk} />
      </Columns>
    </>
  );
}

function Queue({ body, desk: { toRead } }: DeskProps) {
  return (
    <section>
      <h2>{words.queueTitle}</h2>
      <p>{toRead.length === 0 ? words.queueNone : words.queueLede}</p>
      {toRead.length === 0 ? null : (
        <Scroll label={words.queueCaption}>
          <Table
            caption={words.queueCaption}
            captionClass="govuk-visually-hidden"
            head={words.queueHead}
            rows={toRead.map((item) => [
              <a href={itemHref(body.slug, item)}>{moderationWords.kinds[item.kind]}</a>,
              item.about,
              words.cut(item.text),
              words.day(item.since),
              <ShowButton href={itemHref(body.slug, item)} item={item} />,
            ])}
          />
        </Scroll>
      )}
    </section>
  );
}

function itemHref(bodySlug: string, { kind, id }: Pick<ToRead, 'kind' | 'id'>): string {
  return `/work/${bodySlug}/network/read/${kind}/${id}`;
}

function ShowButton({ href, item }: { readonly href: string; readonly item: ToRead }) {
  return (
    <Form action={href}>
      <input type="hidden" name="decision" value="show" />
      <Button variant="secondary">
        {words.showIt}
        <span class="govuk-visually-hidden">: {words.cut(item.text)}</span>
      </Button>
    </Form>
  );
}

function Reports({ body, desk: { reports } }: DeskProps) {
  if (reports.length === 0) return null;
  return (
    <section>
      <h2>{words.reportsTitle}</h2>
      <Table
        caption={words.reportsCaption}
        captionClass="govuk-visually-hidden"
        head={words.reportsHead}
        rows={reports.map(({ replyId, text, why, reportedAt }) => [
          <a href={itemHref(body.slug, { kind: 'reply', id: replyId })}>{words.cut(text)}</a>,
          why,
          words.day(londonDate(reportedAt)),
        ])}
      />
    </section>
  );
}

function Tell({ body, desk: { news } }: DeskProps) {
  const at = `/work/${body.slug}/network`;
  return (
    <section>
      <h2>{words.tellTitle}</h2>
      <ul>
        <li>
          <a href={`${at}/news`}>{words.news}</a>
        </li>
        <li>
          <a href={`${at}/events`}>{words.event}</a>
        </li>
        <li>
          <a href={`${at}/publications`}>{words.publication}</a>
        </li>
        <li>
          <a href={`/network/${body.slug}/ask`}>{words.thread}</a>
        </li>
      </ul>
      {news.length === 0 ? null : <h3>{words.newsTitle}</h3>}
      <ul>
        {news.map(({ slug, title, publishedAt }) => (
          <li>
            <a href={`${at}/news/${slug}`}>{words.changeNews(title)}</a>, {words.day(londonDate(publishedAt))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Events({ body, desk: { events } }: DeskProps) {
  return (
    <section>
      <h2>{words.eventsTitle}</h2>
      {events.length === 0 ? <p>{words.eventsNone}</p> : null}
      <ul>
        {events.map(({ slug, title, startsAt }) => (
          <li>
            <a href={`/work/${body.slug}/network/events/${slug}`}>{title}</a>,{' '}
            {words.day(londonDate(startsAt))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Themes({ body, desk: { themes }, maySumUp }: Summing) {
  return (
    <section>
      <h2>{words.summariesTitle}</h2>
      {themes.length === 0 ? <p>{words.summariesNone}</p> : null}
      {themes.length === 0 ? null : (
        <Scroll label={words.summariesCaption}>
          <Table
            caption={words.summariesCaption}
            captionClass="govuk-visually-hidden"
            head={words.summariesHead}
            rows={themes.map((theme) => [
              <a
                href={
                  maySumUp ? `/work/${body.slug}${themePath(theme, 'summaries')}` : themePath(theme, 'rounds')
                }
              >
                {theme.theme}
              </a>,
              theme.roundTitle,
              { text: String(theme.comments), numeric: true },
              theme.version === null ? words.notSummed : words.summed(theme.version, theme.restedOn ?? 0),
            ])}
          />
        </Scroll>
      )}
    </section>
  );
}

function themePath({ roundSlug, outcomeSlug }: ThemeToSum, under: 'summaries' | 'rounds'): string {
  return `/network/${under}/${roundSlug}/${outcomeSlug}`;
}

function OpenThreads({ body, desk: { open } }: DeskProps) {
  return (
    <section>
      <h2>{words.openTitle}</h2>
      {open.length === 0 ? <p>{words.openNone}</p> : null}
      <ul>
        {open.map(({ slug, title }) => (
          <li>
            <a href={threadHref(body.slug, slug)}>{title}</a>{' '}
            <a href={`/work/${body.slug}/network/threads/${slug}`}>
              {words.close}
              <span class="govuk-visually-hidden">{words.closeThread(title)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
