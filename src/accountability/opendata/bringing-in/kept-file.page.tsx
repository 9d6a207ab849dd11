import { formatDate, formatInstant } from '../../../values/dates.ts';
import { JsonLink } from '../../../web/downloads/json-link.tsx';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import type { BroughtInFile } from './files.queries.ts';
import { LeftOutTable } from './left-out.tsx';
import type { LeftOut } from './tell-brought-in.ts';
import { words } from './words.en.ts';

const text = words.kept;

type KeptFilePageProps = {
  readonly file: BroughtInFile;
  readonly leftOut: readonly LeftOut[];
  readonly back: string;
};

/** One file that came in: how much of it, and what was left out. */
export function KeptFilePage({ file, leftOut, back }: KeptFilePageProps) {
  const { name, kind, format, sha256, importedAt, drawnUpAt, accepted, unchanged, rejected } = file;
  return (
    <>
      <BackLink href={back}>{text.back}</BackLink>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p class="lede">{text.counts(accepted, unchanged, rejected)}</p>
      <SummaryList
        rows={[
          { key: text.facts.what, value: words.whats[kind] },
          { key: text.facts.format, value: format },
          { key: text.facts.at, value: formatInstant(importedAt) },
          ...(drawnUpAt
            ? [
                {
                  key: text.facts.drawnUp,
                  value: formatDate(drawnUpAt.toZonedDateTimeISO('Europe/London').toPlainDate()),
                },
              ]
            : []),
          { key: text.facts.sha256, value: <code>{sha256.toString('hex')}</code> },
        ]}
      />
      <LeftOutTable title={text.leftOut} leftOut={leftOut} of={rejected} />
      {leftOut.length > 0 ? (
        <p>
          <a href="?as=csv">{text.leftOutCsv}</a> <XlsxLink csv="?as=csv" /> <JsonLink csv="?as=csv" />
        </p>
      ) : null}
    </>
  );
}
