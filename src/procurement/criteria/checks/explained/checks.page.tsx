import { Table } from '../../../../web/govuk/table.tsx';
import { checkNames } from '../checks.rules.ts';
import { checkDocs, words } from './check-docs.en.ts';

/** Every check of a draft, each leading to its own page. */
export function ChecksPage() {
  const { table } = words;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Table
        caption={table.caption}
        firstCellIsHeader
        head={[table.check, table.looksAt, table.source]}
        rows={checkNames.map((check) => {
          const { name, looksAt, source } = checkDocs[check];
          return [<a href={`/checks/${check}`}>{name}</a>, looksAt, source.name];
        })}
      />
    </>
  );
}
