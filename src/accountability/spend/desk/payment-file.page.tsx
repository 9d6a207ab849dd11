import { formatInstant } from '../../../values/dates.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { daysOf, sourceOf } from './payment-files.page.tsx';
import { words } from './words.en.ts';

export type RejectRow = { readonly line: number; readonly reason: string; readonly content: string };
type PaymentFilePageProps = {
  readonly body: { readonly slug: string };
  readonly file: PaymentFile;
  /** The first of them, where there are very many. */
  readonly rejects: readonly RejectRow[];
  readonly notice: 'imported' | 'again' | undefined;
};

/** One file: what was found in it, and every row that was not taken, with the reason. */
export function PaymentFilePage({ body, file, rejects, notice }: PaymentFilePageProps) {
  return (
    <>
      <BackLink href={`/work/${body.slug}/payments`}>{words.back}</BackLink>
      {notice === 'imported' ? (
        <NotificationBanner success text={words.done(file.accepted, file.rejected)} />
      ) : null}
      {notice === 'again' ? <NotificationBanner text={words.again} /> : null}
      <h1>{words.fileTitle(file.name)}</h1>
      <Facts file={file} />
      <h2>{words.rejectsTitle}</h2>
      {file.rejected === 0 ? <p>{words.rejectsNone}</p> : <Rejects file={file} rejects={rejects} />}
    </>
  );
}

function Facts({ file }: { readonly file: PaymentFile }) {
  const { facts } = words;
  const rows = [
    [facts.source, sourceOf(file)],
    [facts.days, daysOf(file)],
    [facts.rows, file.rows],
    [facts.accepted, file.accepted],
    [facts.rejected, file.rejected],
    [facts.redacted, file.redacted],
    [facts.credits, file.credits],
    [facts.masked, words.masked(file.masked)],
    [facts.total, words.pounds(file.totalPence)],
    [facts.net, words.pounds(file.netPence)],
    [facts.layout, words.layout(file.layout, file.encoding)],
    [facts.size, words.bytes(file.sizeBytes)],
    [facts.sha256, <code>{file.sha256.toString('hex')}</code>],
    [facts.imported, formatInstant(file.importedAt)],
  ] as const;
  return <SummaryList rows={rows.map(([key, value]) => ({ key, value }))} />;
}

function Rejects({ file, rejects }: Pick<PaymentFilePageProps, 'file' | 'rejects'>) {
  const [line, reason, row] = words.rejectsHead;
  const caption = words.rejectsCaption(rejects.length, file.rejected);
  return (
    <>
      <p>{words.rejectsLede}</p>
      <Scroll label={caption}>
        <Table
          caption={caption}
          head={[{ text: line, numeric: true }, reason, row]}
          rows={rejects.map((reject) => [reject.line, reject.reason, <code>{reject.content}</code>])}
        />
      </Scroll>
      <p>
        <a href="?as=csv">{words.rejectsCsv}</a>
      </p>
    </>
  );
}
