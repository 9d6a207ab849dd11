import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { Block } from './blocks.rules.ts';
import { decisionWords as words } from './decision.words.en.ts';
import { DocumentBody } from './document-body.tsx';

type DecisionPageProps = {
  readonly procurement: Procurement;
  readonly blocks: readonly Block[];
  readonly pdfHref: string;
};

/** Everything the award rests on. */
export function DecisionPage({ procurement, blocks, pdfHref }: DecisionPageProps) {
  return (
    <>
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p class="note">{words.kept}</p>
        <p>
          <a href={pdfHref} download>
            {words.pdf}
          </a>
        </p>
      </div>
      <DocumentBody blocks={blocks} />
      <p>
        <a href={`${deskHref(procurement)}/award`}>{words.back}</a>
      </p>
    </>
  );
}
