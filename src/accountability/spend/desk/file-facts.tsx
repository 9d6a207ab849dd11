import { formatInstant } from '../../../values/dates.ts';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Columns } from '../../../web/shell/layout.tsx';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { basisSentence } from '../reading/words.en.ts';
import { formatBytes } from './count.en.ts';
import { daysOf, sourceOf } from './file-words.ts';
import { words } from './words.en.ts';

/** What was found in a file, and where it is from. */
export function FileFacts({ file }: { readonly file: PaymentFile }) {
  const { facts } = words;
  const found = [
    [facts.days, daysOf(file)],
    [facts.rows, file.rows],
    [facts.accepted, file.accepted],
    [facts.rejected, file.rejected],
    [facts.redacted, file.redacted],
    [facts.credits, file.credits],
    [facts.masked, words.masked(file.masked)],
    [facts.total, words.pounds(file.totalPence)],
    [facts.net, words.pounds(file.netPence)],
    [facts.vatBasis, basisSentence(file.vatBasis)],
  ] as const;
  const from = [
    [facts.publisher, sourceOf(file)],
    ...(file.source ? [[facts.source, <SourceAddress source={file.source} />] as const] : []),
    [facts.size, formatBytes(file.originalSizeBytes ?? file.sizeBytes)],
    [facts.original, <a href="?as=original">{words.download}</a>],
    [facts.sha256, <code class="hash">{(file.originalSha256 ?? file.sha256).toString('hex')}</code>],
    [facts.imported, formatInstant(file.importedAt)],
  ] as const;
  return (
    <Columns kind="two">
      <div>
        <SummaryList rows={found.map(([key, value]) => ({ key, value }))} />
      </div>
      <div>
        <SummaryList rows={from.map(([key, value]) => ({ key, value }))} />
      </div>
    </Columns>
  );
}

function SourceAddress({ source }: { readonly source: string }) {
  return /^https?:\/\//.test(source) ? <a href={source}>{source}</a> : <>{source}</>;
}
