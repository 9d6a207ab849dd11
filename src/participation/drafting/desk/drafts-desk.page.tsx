import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { Draft } from '../drafts.queries.ts';
import { kindNames, standingNames } from '../words.en.ts';
import { words } from './words.en.ts';

type DraftsDeskPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly drafts: readonly Draft[];
};

/** A body’s drafts, and those that others write for its frameworks. */
export function DraftsDeskPage({ body, drafts }: DraftsDeskPageProps) {
  const desk = `/work/${body.slug}/drafts`;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lede(body.name)}</p>
      <Button href={`${desk}/new`}>{words.open}</Button>
      {drafts.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <Scroll label={words.caption}>
          <Table
            caption={words.caption}
            head={words.head}
            firstCellIsHeader
            rows={drafts.map((draft) => [
              draft.number,
              <a href={`${desk}/${draft.number}`}>{draft.title}</a>,
              standingNames[draft.standing],
              draft.bodyName,
              draft.frameworkName ?? kindNames.question,
            ])}
          />
        </Scroll>
      )}
    </>
  );
}
