import { BackLink } from '../../../../web/govuk/back-link.tsx';
import { Table } from '../../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../../web/shell/layout.tsx';
import type { ListedChange } from '../history.queries.ts';
import { words } from './words.en.ts';

export type ChangesPageProps = {
  readonly work: string;
  readonly changes: readonly ListedChange[];
};

/** Every merge and split of a body’s suppliers, with who, when and why, and the way back. */
export function ChangesPage({ work, changes }: ChangesPageProps) {
  return (
    <>
      <BackLink href={`${work}/suppliers`}>{words.supplier.back}</BackLink>
      <h1>{words.changes.heading}</h1>
      {changes.length > 0 ? <ChangeTable work={work} changes={changes} /> : <NoChanges />}
    </>
  );
}

function NoChanges() {
  return (
    <Empty>
      <p>{words.changes.none}</p>
    </Empty>
  );
}

function ChangeTable({ work, changes }: ChangesPageProps) {
  const [what, why, who, undo] = words.changes.head;
  return (
    <Scroll label={words.changes.heading}>
      <Table
        head={[what, why, who, undo]}
        firstCellIsHeader
        rows={changes.map((change) => [
          <>
            <bdi>{changeSentence(change)}</bdi>
            <span class="cell-note">{words.changes.payees(change.payees)}</span>
          </>,
          change.reason,
          <>
            {words.changes.madeBy(change.madeBy, change.madeFor)}
            <span class="cell-note">{words.changes.when(change.madeAt)}</span>
          </>,
          <WayBack work={work} change={change} />,
        ])}
      />
    </Scroll>
  );
}

function WayBack({ work, change }: { readonly work: string; readonly change: ListedChange }) {
  const { undoneAt, undoneBy, undoneReason, changeId } = change;
  if (undoneAt)
    return <>{words.changes.undone(undoneBy, words.changes.when(undoneAt), undoneReason ?? '')}</>;
  return (
    <a href={`${work}/supplier-changes/${changeId}`}>
      {words.changes.undo}
      <span class="govuk-visually-hidden">{words.changes.undoWhat(changeSentence(change))}</span>
    </a>
  );
}

/** What a change did, in a few words. */
export function changeSentence({ kind, fromName, toName }: ListedChange): string {
  return kind === 'merge' ? words.changes.merged(fromName, toName) : words.changes.split(fromName, toName);
}
