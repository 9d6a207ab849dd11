import { unitNames } from '../../../values/quantity.en.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { LibraryMeasure } from '../measures.queries.ts';
import { words } from './words.en.ts';

type OwnMeasuresPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly measures: readonly LibraryMeasure[];
};

/** The measures that a body wrote itself, each the way to its next version. */
export function OwnMeasuresPage({ body, measures }: OwnMeasuresPageProps) {
  const desk = `/work/${body.slug}/measures`;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede(body.name)}</p>
      <Button href={`${desk}/new`}>{words.write}</Button>
      {measures.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <Scroll label={words.caption}>
          <Table
            caption={words.caption}
            head={words.head}
            firstCellIsHeader
            rows={measures.map(({ slug, plainName, version, unit }) => [
              <a href={`${desk}/${slug}`}>{plainName}</a>,
              version,
              unitNames(unit),
            ])}
          />
        </Scroll>
      )}
      <p>
        <a href="/measures">{words.library}</a>
      </p>
    </>
  );
}
