import { type Publisher, pageOf } from './act.rules.ts';
import type { Fact, Life } from './facts/life.rules.ts';

type File = Fact<'documents'>;

/** The tender’s own documents that a test picks. Each version is a document. */
export function tenderFiles(
  publisher: Publisher,
  { lots: [first], facts }: Life,
  picks: (file: File) => boolean,
) {
  return facts.documents
    .filter((file) => file.lotId === first.id && picks(file))
    .map((file) => ({
      id: file.id,
      documentType: 'biddingDocuments',
      title: file.title,
      url: pageOf(publisher, first, `/documents/${file.id}`),
      format: file.mediaType,
      datePublished: file.addedAt.toString(),
    }));
}
