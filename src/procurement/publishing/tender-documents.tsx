import { formatDate, londonDate } from '../../values/dates.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { DocumentVersion, TenderDocument } from '../clarifying/documents/documents.rules.ts';
import { words } from './around-words.en.ts';
import { formatBytes } from './format-bytes.rules.ts';

const { documents: said } = words;

/** Every document with its version, size and fingerprint; earlier versions stay to be read. */
export function TenderDocuments({
  documents,
  href,
}: {
  readonly documents: readonly TenderDocument[];
  readonly href: (document: DocumentVersion) => string;
}) {
  if (documents.length === 0) return <p>{said.none}</p>;
  const { head } = said;
  return (
    <Scroll label={said.caption}>
      <Table
        caption={said.caption}
        firstCellIsHeader
        head={[head.document, head.version, { text: head.size, numeric: true }, head.fingerprint]}
        rows={documents.flatMap(({ latest, earlier }) => [
          row(latest, href, latest.title),
          ...earlier.map((old) => row(old, href, `${old.title}. ${said.earlier(old.version)}`)),
        ])}
      />
    </Scroll>
  );
}

function row(document: DocumentVersion, href: (document: DocumentVersion) => string, text: string) {
  return [
    <a href={href(document)}>{text}</a>,
    said.version(document.version, formatDate(londonDate(document.addedAt))),
    formatBytes(document.sizeBytes),
    <code>{document.sha256.slice(0, 16)}</code>,
  ];
}
