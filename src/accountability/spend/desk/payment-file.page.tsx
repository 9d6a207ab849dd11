import { JsonLink } from '../../../web/downloads/json-link.tsx';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { FileFacts } from './file-facts.tsx';
import { ChangeStanding, FileStanding } from './file-standing.tsx';
import { HowRead } from './how-read.tsx';
import type { RejectRow } from './payment-file-downloads.ts';
import { words } from './words.en.ts';

const REASONS = '?reasons&as=csv';

type PaymentFilePageProps = {
  readonly body: { readonly slug: string };
  readonly file: PaymentFile;
  readonly replacedBy: PaymentFile | undefined;
  readonly replaced: readonly PaymentFile[];
  /** The first of them, where there are very many. */
  readonly rejects: readonly RejectRow[];
  readonly form: FormState;
};

/** One file: whether it counts, what was found in it, how it was read, and every row that was not taken. */
export function PaymentFilePage(props: PaymentFilePageProps) {
  const { body, file, rejects, form } = props;
  return (
    <>
      <BackLink href={`/work/${body.slug}/payments`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>
        <bdi>{words.fileTitle(file.member || file.name)}</bdi>
      </h1>
      <FileStanding {...props} />
      <FileFacts file={file} />
      <HowRead file={file} />
      <h2 id="rejects">{words.rejectsTitle}</h2>
      {file.rejected === 0 ? <p>{words.rejectsNone}</p> : <Rejects file={file} rejects={rejects} />}
      <ChangeStanding body={body} file={file} />
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
          <a href={REASONS}>{words.reasonsCsv}</a> <XlsxLink csv={REASONS} /> <JsonLink csv={REASONS} />
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
