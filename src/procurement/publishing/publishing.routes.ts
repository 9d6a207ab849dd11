import type { Route } from '../../web/edge/route.ts';
import { inPlainWordsRoute } from './in-plain-words.route.tsx';
import { publishTenderNoticeRoute } from './publish-tender-notice.route.tsx';
import { recordNoticesRoute } from './record-notices.route.tsx';
import { tenderNoticeRoute } from './tender-notice.route.tsx';

export const publishingRoutes: readonly Route[] = [
  publishTenderNoticeRoute,
  recordNoticesRoute,
  tenderNoticeRoute,
  inPlainWordsRoute,
];
