import type { Child } from 'hono/jsx';
import { PageShell } from '../../src/web/shell/page-shell.tsx';
import { plainView, type View } from '../../src/web/shell/view.ts';
import type { ThreadPlace } from '../../src/web/thread/thread.ts';
import { ChartsSheet } from './charts-sheet.tsx';
import { DeskSheet } from './desk-sheet.tsx';
import { FormsSheet } from './forms-sheet.tsx';
import { FrontSheet } from './front-sheet.tsx';
import { OpinionSheet } from './opinion-sheet.tsx';
import { PointsSheet } from './points-sheet.tsx';
import { ReceiptSheet } from './receipt-sheet.tsx';
import { ThreadSheet } from './thread-sheet.tsx';

const repairs = { title: 'Home repairs for older people', href: '/contracts/12' } as const;
const atVoice: ThreadPlace = { ...repairs, here: 'voice', reached: undefined, note: 'question 1 of 2' };
const atEvidence: ThreadPlace = { ...repairs, here: 'evidence', reached: 'promises' };
const tooMany = 'Your points add up to 110. Take away 10 so they make 100';

type Sheet = {
  readonly title: string;
  readonly body: Child;
  readonly wide?: boolean;
  readonly desk?: boolean;
  readonly view?: Partial<View>;
};

const sheets: Readonly<Record<string, Sheet>> = {
  front: { title: 'Front page', body: <FrontSheet />, wide: true },
  components: { title: 'Component sheet', body: <FormsSheet />, view: { hasErrors: true } },
  charts: { title: 'Charts', body: <ChartsSheet /> },
  opinion: { title: 'Opinion map', body: <OpinionSheet /> },
  points: {
    title: 'What matters most?',
    body: <PointsSheet points={[30, 20, 15, 15, 5, 5]} />,
    view: { thread: atVoice, path: '/say' },
  },
  'points-error': {
    title: 'What matters most?',
    body: <PointsSheet points={[40, 30, 15, 15, 5, 5]} error={tooMany} />,
    view: { thread: atVoice, path: '/say', hasErrors: true },
  },
  thread: {
    title: 'Home repairs',
    body: <ThreadSheet />,
    view: { thread: atEvidence, path: '/contracts/12' },
  },
  desk: {
    title: 'SV1',
    body: <DeskSheet />,
    desk: true,
    view: {
      thread: { ...repairs, here: 'scores', reached: 'bids', note: 'due 12 September, 5pm' },
      actor: { name: 'Jo Pendle', hat: 'evaluator', waiting: 4 },
      path: '/contracts/12',
    },
  },
  receipt: {
    title: 'Your receipt',
    body: <ReceiptSheet />,
    view: { thread: atEvidence, actor: { name: 'Asha Byrne', hat: 'resident', waiting: 2 } },
  },
};

/** Every sheet as a whole document, by name. */
export function sheetPages(asset: View['asset']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, sheet]) => {
      const view: View = {
        ...plainView,
        asset,
        region: 'Greater Manchester',
        demonstration: true,
        sourceUrl: 'https://example.org/source',
        ...sheet.view,
      };
      const page = (
        <PageShell view={view} title={sheet.title} wide={sheet.wide} desk={sheet.desk}>
          {sheet.body}
        </PageShell>
      );
      return [name, String(page)];
    }),
  );
}
