import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { words } from './words.en.ts';

type PanelsDeskProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly isOfficer: boolean;
  readonly rows: readonly {
    readonly title: string;
    readonly purchase: string;
    readonly state: string;
    readonly closes: string;
    readonly draws: string;
    readonly href: string;
  }[];
};

/** A body’s panels, each with where it stands. */
export function PanelsDeskPage({ body, isOfficer, rows }: PanelsDeskProps) {
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p>{words.listLede(body.name)}</p>
      {isOfficer ? <Button href={`/work/${body.slug}/panels/new`}>{words.set}</Button> : null}
      {rows.length === 0 ? (
        <p class="empty">{words.nothing}</p>
      ) : (
        <Scroll label={words.listTitle}>
          <Table
            caption={words.listLede(body.name)}
            captionClass="govuk-visually-hidden"
            firstCellIsHeader
            head={Object.values(words.columns)}
            rows={rows.map((row) => [
              <>
                {row.title}
                <span class="cell-note">{row.purchase}</span>
              </>,
              row.state,
              row.closes,
              row.draws,
              <a href={row.href}>
                {words.open}
                <span class="govuk-visually-hidden">{words.about(row.title)}</span>
              </a>,
            ])}
          />
        </Scroll>
      )}
    </>
  );
}
