import { formatInstant } from '../../../values/dates.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty, Task } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref, threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { FileExport } from './exports.queries.ts';
import { words } from './words.en.ts';

type ArchivePageProps = {
  readonly procurement: Procurement;
  readonly exports: readonly FileExport[];
  readonly action: string;
};

/** The button that exports the whole file, and the hashes of every export so far. */
export function ArchivePage({ procurement, exports, action }: ArchivePageProps) {
  return (
    <Task>
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede}</p>
      <p>{words.two}</p>
      <p>{words.names}</p>
      <p class="note">{words.source}</p>
      <Form action={action}>
        <Button>{words.make}</Button>
      </Form>
      <h2>{words.earlier}</h2>
      {exports.length === 0 ? <p>{words.none}</p> : null}
      {exports.map((one) => (
        <One export={one} />
      ))}
      <ul class="take">
        <li>
          <a href={`${threadHref(procurement)}/file`}>{words.publicHeading}</a>
        </li>
        <li>
          <a href={`${deskHref(procurement)}/award`}>{words.back}</a>
        </li>
      </ul>
    </Task>
  );
}

function One({
  export: { exportedAt, manifestSha256, publicManifestSha256 },
}: {
  readonly export: FileExport;
}) {
  return (
    <>
      <h3>{words.exported(formatInstant(exportedAt))}</h3>
      <p>
        {words.manifest}: <code>{manifestSha256}</code>
      </p>
      <p>
        {words.publicManifest}: <code>{publicManifestSha256}</code>
      </p>
    </>
  );
}

/** What everyone may download, and how to check it. */
export function PublicArchivePage({ procurement, exports }: Omit<ArchivePageProps, 'action'>) {
  const thread = threadHref(procurement);
  return (
    <>
      <p class="kicker">{procurement.bodyName}</p>
      <h1>{words.publicHeading}</h1>
      <p class="lede">{words.publicLede(procurement.bodyName)}</p>
      <p>{words.publicWhat}</p>
      {exports.length === 0 ? (
        <Empty>
          <p>{words.publicNone(procurement.bodyName)}</p>
        </Empty>
      ) : (
        <p>{words.inRecord}</p>
      )}
      {exports.map((one) => (
        <>
          <p>
            <a href={`${thread}/file/${one.id}`} download>
              {words.download(formatInstant(one.exportedAt))}
            </a>
          </p>
          <One export={one} />
        </>
      ))}
      <ul class="take">
        <li>
          <a href={`${thread}/record`}>{words.record}</a>
        </li>
        <li>
          <a href={thread}>{words.thread}</a>
        </li>
        <li>
          <a href={`${thread}/file?as=json`}>{words.data}</a>
        </li>
      </ul>
    </>
  );
}
