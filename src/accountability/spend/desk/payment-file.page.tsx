import { formatInstant } from '../../../values/dates.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { FileFacts } from './file-facts.tsx';
import { HowRead } from './how-read.tsx';
import type { RejectRow } from './payment-file-downloads.ts';
import { words } from './words.en.ts';

type PaymentFilePageProps = {
  readonly body: { readonly slug: string };
  readonly file: PaymentFile;
  readonly replacedBy: PaymentFile | undefined;
  readonly replaced: readonly PaymentFile[];
  /** The first of them, where there are very many. */
  readonly rejects: readonly RejectRow[];
};

/** One file: whether it counts, what was found in it, how it was read, and every row that was not taken. */
export function PaymentFilePage({ body, file, replacedBy, replaced, rejects }: PaymentFilePageProps) {
  const pathTo = ({ fileId }: PaymentFile) => `/work/${body.slug}/payments/${fileId}`;
  return (
    <>
      <BackLink href={`/work/${body.slug}/payments`}>{words.back}</BackLink>
      <h1>
        <bdi>{words.fileTitle(file.member || file.name)}</bdi>
      </h1>
      {replacedBy && file.replacedAt ? (
        <InsetText>
          {words.replacedBy(formatInstant(file.replacedAt))}{' '}
          <a href={pathTo(replacedBy)}>
            <bdi>{replacedBy.name}</bdi>
          </a>
        </InsetText>
      ) : null}
      {file.withdrawnAt ? <InsetText>{words.withdrawn(formatInstant(file.withdrawnAt))}</InsetText> : null}
      {file.coverage === 'ledger' ? <InsetText>{words.privateLedger}</InsetText> : null}
      {replaced.length > 0 ? (
        <p>
          {words.replaces}{' '}
          {replaced.map((older) => (
            <>
              <a href={pathTo(older)}>
                <bdi>{older.name}</bdi>
              </a>{' '}
            </>
          ))}
        </p>
      ) : null}
      <FileFacts file={file} />
      <HowRead file={file} />
      <h2 id="rejects">{words.rejectsTitle}</h2>
      {file.rejected === 0 ? <p>{words.rejectsNone}</p> : <Rejects file={file} rejects={rejects} />}
    </>
  );
}

function Rejects({ file, rejects }: Pick<PaymentFilePageProps, 'file' | 'rejects'>) {
  const [line, reason, row] = words.rejectsHead;
  const caption = words.rejectsCaption(rejects.length, file.rejected);
  return (
    <>
      <p>{words.rejectsLede}</p>
      <ul>
        <li>
          <a href="?as=csv">{words.rejectsCsv}</a>
        </li>
        <li>
          <a href="?as=reasons">{words.reasonsCsv}</a>
        </li>
      </ul>
      <Scroll label={caption}>
        <Table
          caption={caption}
          head={[{ text: line, numeric: true }, reason, row]}
          rows={rejects.map((reject) => [reject.line, reject.reason, <code>{reject.content}</code>])}
        />
      </Scroll>
    </>
  );
}
