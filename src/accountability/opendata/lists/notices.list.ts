import { selectOpenNotices } from '../../../procurement/notices/open-notices.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody, byContract } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const noticesList = listOf({
  name: 'notices',
  title: 'Notices',
  about: 'Notices of the Procurement Act that stand on the central platform, as they were recorded here.',
  select: selectOpenNotices,
  fields: {
    noticeId: is('text', 'The notice here'),
    body: is('text', 'The public body'),
    tender: mayBe('text', 'The purchase, within that body; empty for a notice about several'),
    kind: is('text', 'Which notice of the Act it is: UK4 is a tender notice'),
    identifier: is('text', 'Its number on the central platform'),
    publishedAt: is('instant', 'When it was published there'),
    recordedAt: is('instant', 'When it was recorded here'),
  },
  filters: {
    body: byBody,
    tender: byContract,
  },
  key: ['noticeId'],
  indexes: [['tender'], ['body']],
  recompute: onRecord,
});
