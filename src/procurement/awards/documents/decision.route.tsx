import { bodyRole } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { writePdf } from '../../../web/pdf/write-pdf.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { onlookers } from '../deciding/who.rules.ts';
import { DecisionPage } from './decision.page.tsx';
import { decisionWords as words } from './decision.words.en.ts';
import { decisionBlocks } from './decision-document.ts';
import { drawDocument } from './draw-document.ts';
import { visitDecision } from './visit-decision.ts';

/** The decision record, as a page for those who decide and publish. */
export const decisionRoute = heldBack(
  { of: ({ desk }) => desk.procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/award/record',
    who: bodyRole(...onlookers),
    object: visitDecision,
    page: (at, file) => ({
      title: words.title(file.desk.procurement.title),
      desk: true,
      thread: file.desk.thread,
      body: (
        <DecisionPage
          procurement={file.desk.procurement}
          blocks={decisionBlocks(file)}
          pdfHref={`${at.path}.pdf`}
        />
      ),
    }),
  },
);

/** The same as a PDF. */
export const decisionPdfRoute = heldBack(
  { of: ({ desk }) => desk.procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/award/record.pdf',
    who: bodyRole(...onlookers),
    object: visitDecision,
    page(_at, file) {
      const { procurement } = file.desk;
      const title = words.title(procurement.title);
      const about = {
        title,
        author: procurement.bodyName,
        lang: 'en-GB',
        madeAt: file.now,
        footer: words.page,
      };
      const content = writePdf(about, drawDocument(title, decisionBlocks(file)));
      return handOver({ fileName: words.pdfName(procurement.slug), mediaType: 'application/pdf', content });
    },
  },
);
