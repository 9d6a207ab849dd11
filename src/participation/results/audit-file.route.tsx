import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { handOver } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { AuditFilePage } from './audit-file.page.tsx';
import { auditFileNames } from './audit-files.ts';
import { handOverAuditFile } from './hand-over-audit-file.ts';
import { findResults } from './published-results.queries.ts';
import { words } from './words.en.ts';

/** The administrator hands an auditor the rows behind published results. */
export const auditFileRoute = route({
  path: '/work/:body/rounds/:round/audit-file',
  who: bodyRole('administrator'),
  async object(at) {
    const round = await findOwnRound(at);
    const results = await findResults(at.db, round.id);
    if (!results?.concluded) throw new NotFound();
    return round;
  },
  page: (_at, round, form) => ({
    title: words.auditTitle,
    desk: true,
    body: <AuditFilePage round={round} form={form} />,
  }),
  form: z.object({
    file: z.enum(auditFileNames, { error: words.auditFileBlank }),
    purpose: z.string(words.auditReasonBlank).trim().min(10, words.auditReasonBlank).max(300),
  }),
  async post({ at, tx, by, object: round, input }) {
    const handed = await handOverAuditFile(tx, by, { roundId: round.id, ...input });
    if (isRefused(handed)) throw new NotFound();
    const fileName = `${at.site.demonstration ? 'demonstration-' : ''}${round.slug}-${input.file}`;
    return handOver({ fileName, mediaType: 'text/csv; charset=UTF-8', content: handed.csv });
  },
});
