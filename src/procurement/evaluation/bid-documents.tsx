import { AttachmentList } from '../bids/attachments/attachment-list.tsx';
import { documentWords } from '../bids/attachments/attachments.words.en.ts';
import { documentsHref } from './hrefs.ts';
import { bidName } from './naming/bid-name.en.ts';
import type { MetBid } from './naming/naming.rules.ts';
import type { BidDocuments as Documents } from './papers/documents.rules.ts';

type BidDocumentsProps = {
  readonly procurement: Parameters<typeof documentsHref>[0];
  readonly code: string;
  readonly bid: Pick<MetBid, 'label' | 'supplierName'>;
  readonly documents: Documents;
};

/** What came with a bid, beside its answer: to download, under names that give nothing away. */
export function BidDocuments({ procurement, code, bid, documents }: BidDocumentsProps) {
  if (documents.areElsewhere) return <p class="note">{documentWords.elsewhere}</p>;
  return (
    <AttachmentList
      documents={documents.shown}
      of={bidName(bid)}
      href={documentsHref(procurement, { code, label: bid.label })}
      mayNameBidder={bid.supplierName === null}
    />
  );
}
