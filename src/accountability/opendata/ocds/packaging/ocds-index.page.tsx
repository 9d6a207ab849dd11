import { BackLink } from '../../../../web/govuk/back-link.tsx';
import { Table } from '../../../../web/govuk/table.tsx';
import { Scroll } from '../../../../web/shell/layout.tsx';
import type { PublishingBody } from './publishers.queries.ts';
import { words } from './words.en.ts';

type OcdsIndexPageProps = {
  readonly bodies: readonly PublishingBody[];
  /** The latest first. */
  readonly years: readonly number[];
  readonly prefix: string;
  /** Whether releases were taken in from another installation. */
  readonly isCopy: boolean;
};

/** What there is, whole, by year and by public body. */
export function OcdsIndexPage({ bodies, isCopy, years, prefix }: OcdsIndexPageProps) {
  return (
    <>
      <BackLink href="/data">{words.back}</BackLink>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <h2>{words.all.heading}</h2>
      <p>{words.all.says}</p>
      {bodies.length > 0 ? <All years={years} /> : null}
      {bodies.length > 0 ? <ByBody bodies={bodies} /> : <Nothing isCopy={isCopy} />}
      <HowToRead prefix={prefix} />
    </>
  );
}

function All({ years }: Pick<OcdsIndexPageProps, 'years'>) {
  return (
    <ul class="take">
      <li>
        <a href="/data/ocds/releases">{words.all.releases}</a>
      </li>
      <li>
        <a href="/data/ocds/records">{words.all.records}</a>
      </li>
      {years.map((year) => (
        <li>
          <a href={`/data/ocds/releases?year=${year}`}>{words.all.year(year)}</a>
        </li>
      ))}
    </ul>
  );
}

/** A copy hands on the one package that it took in. */
function Nothing({ isCopy }: Pick<OcdsIndexPageProps, 'isCopy'>) {
  if (!isCopy) return <p>{words.nothing}</p>;
  return (
    <p>
      {words.copied} <a href="/data/ocds/releases">{words.all.releases}</a>
    </p>
  );
}

function ByBody({ bodies }: Pick<OcdsIndexPageProps, 'bodies'>) {
  const { table } = words;
  return (
    <Scroll label={table.caption}>
      <Table
        caption={table.caption}
        firstCellIsHeader
        head={[table.body, { text: table.purchases, numeric: true }, table.releases, table.records]}
        rows={bodies.map(({ slug, name, purchases }) => [
          <a href={`/bodies/${slug}`}>{name}</a>,
          { text: String(purchases), numeric: true },
          <Take href={`/data/ocds/releases?body=${slug}`} what={table.releases} of={name} />,
          <Take href={`/data/ocds/records?body=${slug}`} what={table.records} of={name} />,
        ])}
      />
    </Scroll>
  );
}

function Take({ href, what, of }: { readonly href: string; readonly what: string; readonly of: string }) {
  return (
    <a href={href}>
      {what}
      <span class="govuk-visually-hidden">{words.table.of(of)}</span>
    </a>
  );
}

function HowToRead({ prefix }: Pick<OcdsIndexPageProps, 'prefix'>) {
  return (
    <>
      {words.sections.map(({ heading, paragraphs }) => (
        <section>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </section>
      ))}
      <section>
        <h2>{words.extension.heading}</h2>
        <p>{words.extension.says}</p>
        <p>
          <a href="/data/ocds/extension">{words.extension.link}</a>
        </p>
      </section>
      <section>
        <h2>{words.check.heading}</h2>
        <p>{words.check.says}</p>
        {words.check.commands.map((command) => (
          <p>
            <code>{command}</code>
          </p>
        ))}
        <p>{words.prefix(prefix)}</p>
      </section>
    </>
  );
}
