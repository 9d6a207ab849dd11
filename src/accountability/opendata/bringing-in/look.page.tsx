import { formatDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { words as elsewhereWords, money } from '../elsewhere/words.en.ts';
import type { Coming } from './files.queries.ts';
import { LeftOutTable } from './left-out.tsx';
import type { Told, ToldFile } from './tell-brought-in.ts';
import { words } from './words.en.ts';

const text = words.look;

type LookPageProps = {
  readonly told: Told;
  readonly coming: readonly Coming[];
  readonly path: string;
  readonly back: string;
  readonly form: FormState;
};

/** What would come in of the files that were handed over, and exactly what would not. */
export function LookPage({ told, coming, path, back, form }: LookPageProps) {
  const { files, unread, contracts, suppliers } = told;
  const isNew = files.some(({ accepted, ended }) => accepted + ended > 0);
  const confirms = files.some((file) => file.confirms);
  return (
    <>
      <BackLink href={back}>{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      <p class="lede">{text.contracts(contracts.added, contracts.changed)}</p>
      <p>{text.suppliers(suppliers.added, suppliers.recognised)}</p>
      {files.length > 0 ? <Files files={files} /> : null}
      {files.some(({ ended }) => ended > 0) ? <p class="note">{text.ended}</p> : null}
      {confirms ? <p>{text.confirms}</p> : null}
      {unread.length > 0 ? (
        <section>
          <h2>{text.unread}</h2>
          <ul>
            {unread.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {isNew || confirms ? (
        <Form action={path}>
          <Button>{text.act}</Button>
        </Form>
      ) : (
        <p>{text.nothing}</p>
      )}
      <ComingTable coming={coming} of={contracts.added + contracts.changed} />
      {files.map(({ name, leftOut, rejected }) => (
        <LeftOutTable title={text.leftOut(name)} leftOut={leftOut} of={rejected} />
      ))}
    </>
  );
}

type ComingTableProps = { readonly coming: readonly Coming[]; readonly of: number };

/** The contracts as they were read, with what of each could not be. */
function ComingTable({ coming, of }: ComingTableProps) {
  if (coming.length === 0) return null;
  return (
    <section>
      <h2>{text.coming}</h2>
      <Scroll label={text.coming}>
        <Table
          head={[...text.comingHead]}
          rows={coming.map(({ title, suppliers, valueHundredths, currency, startsOn, endsOn, doubts }) => [
            title,
            <bdi>{suppliers}</bdi>,
            valueHundredths === null ? '' : money(valueHundredths, currency),
            [startsOn, endsOn].map((day) => (day ? formatDate(day) : text.noDay)).join(' – '),
            doubts.map(elsewhereWords.doubt).join(' '),
          ])}
        />
      </Scroll>
      {of > coming.length ? <p class="note">{text.more(coming.length)}</p> : null}
    </section>
  );
}

function Files({ files }: { readonly files: readonly ToldFile[] }) {
  const [file, what, ...counts] = text.head;
  return (
    <Scroll label={text.caption}>
      <Table
        caption={text.caption}
        head={[file, what, ...counts.map((each) => ({ text: each, numeric: true }))]}
        rows={files.map(({ name, kind, found, accepted, unchanged, rejected, ended }) => [
          <bdi>{name}</bdi>,
          words.whats[kind],
          ...[found, accepted, unchanged, rejected, ended].map(String),
        ])}
      />
    </Scroll>
  );
}
