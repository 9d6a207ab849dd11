import { handOver, type Outcome, showScreen } from '../../../web/edge/outcomes.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { notServed } from './attachments.words.en.ts';
import { readAttachment } from './read-attachment.ts';
import type { ShownAttachment } from './shown-attachment.rules.ts';

/** Hands a document over to be kept, never shown as a page of ours; or says why nobody is given it. */
export async function handOverAttachment(
  at: Visit,
  { bidId, ...key }: ProcurementKey & { readonly bidId: string },
  shown: ShownAttachment,
  back: { readonly href: string; readonly text: string },
): Promise<Outcome> {
  const read = await readAttachment(at.site, key, bidId, shown.number);
  if (!('refused' in read)) {
    const { mediaType } = read.attachment;
    return handOver({ fileName: shown.name, mediaType, content: read.content });
  }
  const title = notServed.title(shown.name);
  return showScreen({
    title,
    status: read.refused === 'missing' ? 404 : 403,
    body: (
      <>
        <h1>{title}</h1>
        <p>{notServed[read.refused]}</p>
        <p>
          <a href={back.href}>{back.text}</a>
        </p>
      </>
    ),
  });
}
