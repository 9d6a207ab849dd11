import { formatInstant } from '../../../values/dates.ts';
import { words as jobWords } from './import-job.words.en.ts';
import { words } from './upload.words.en.ts';
import type { ListedUpload } from './uploads.queries.ts';

type UploadListsProps = {
  readonly body: string;
  readonly waiting: readonly ListedUpload[];
  readonly imports: readonly ListedUpload[];
};

/** What was handed over and never imported, and how far the latest imports are. */
export function UploadLists({ body, waiting, imports }: UploadListsProps) {
  const desk = `/work/${body}/payments`;
  return (
    <>
      {waiting.length > 0 ? (
        <section>
          <h2>{words.waiting.title}</h2>
          <ul>
            {waiting.map((upload) => (
              <li>
                <UploadLink upload={upload} href={`${desk}/uploads/${upload.uploadId}`} />
              </li>
            ))}
          </ul>
          <p class="note">{words.waiting.until}</p>
        </section>
      ) : null}
      {imports.length > 0 ? (
        <section>
          <h2>{words.imports.title}</h2>
          <ul>
            {imports.map((upload) => (
              <li>
                <UploadLink upload={upload} href={`${desk}/imports/${upload.jobId}`} />
                {upload.state ? `: ${jobWords.states[upload.state]}` : ''}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function UploadLink({ upload, href }: { readonly upload: ListedUpload; readonly href: string }) {
  return (
    <>
      <a href={href}>
        <bdi>{words.waiting.name(upload.firstName, upload.files)}</bdi>
      </a>
      , {formatInstant(upload.uploadedAt)}
    </>
  );
}
