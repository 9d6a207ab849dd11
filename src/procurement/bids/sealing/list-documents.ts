import { Refused } from '../../../terminal/command.ts';
import { writeBidText } from '../bundle.rules.ts';
import type { AttachmentFacts } from '../form/bid-content.rules.ts';
import { readBidText } from '../read-bundle.rules.ts';
import { sealWords as words } from './command-words.en.ts';
import type { Gathered } from './gather-folder.ts';
import { sha256Hex } from './hash.ts';
import { asObject, parseJson } from './read-shape.rules.ts';
import type { TarFile } from './write-tar.rules.ts';

type Ready = Pick<Gathered, 'bid' | 'attachments'> & { readonly warning: string | null };

/**
 * Holds `bid.json` against the documents before it is too late: what it lists must be there, byte for byte, and in its
 * order. A bid that lists none is given the list. What is not in the form of our tenders is sealed as it is, and said.
 */
export async function listDocuments({
  bid,
  attachments,
}: Pick<Gathered, 'bid' | 'attachments'>): Promise<Ready> {
  if (bid === null) return { bid, attachments, warning: words.onlyDocuments };
  const { bodyId, procurementId, supplierId } = asObject(parseJson(bid)) ?? {};
  const of = { bodyId: String(bodyId), procurementId: String(procurementId), supplierId: String(supplierId) };
  const read = readBidText(bid, of);
  if (!read) return { bid, attachments, warning: words.notOurForm };
  if (read.attachments.length === 0 && attachments.length > 0) {
    const facts = await Promise.all(attachments.map(factsOf));
    return { bid: writeBidText(of, read.content, facts), attachments, warning: null };
  }
  const unlisted = attachments.find(({ name }) => !read.attachments.some((facts) => facts.name === name));
  if (unlisted) throw new Refused(words.documentUnlisted(unlisted.name));
  const ordered: TarFile[] = [];
  for (const facts of read.attachments) ordered.push(await findListed(facts, attachments));
  return { bid, attachments: ordered, warning: null };
}

async function findListed(facts: AttachmentFacts, attachments: readonly TarFile[]): Promise<TarFile> {
  const file = attachments.find(({ name }) => name === facts.name);
  if (!file) throw new Refused(words.documentMissing(facts.name));
  const isSame = file.bytes.length === facts.bytes && (await sha256Hex(file.bytes)) === facts.sha256;
  if (!isSame) throw new Refused(words.documentChanged(facts.name));
  return file;
}

async function factsOf({ name, bytes }: TarFile): Promise<AttachmentFacts> {
  return { name, type: 'application/octet-stream', bytes: bytes.length, sha256: await sha256Hex(bytes) };
}
