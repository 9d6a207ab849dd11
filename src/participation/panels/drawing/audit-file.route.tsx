import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { deskOf, findOwnPanel } from '../desk/find-own-panel.ts';
import { keyOf } from '../find-public-panel.ts';
import { auditCommand } from '../publishing/audit-command.ts';
import { DeskActPage } from './desk-act.page.tsx';
import { handOverPool } from './hand-over-pool.ts';
import { findFirstDraw, findFixedPool } from './pools.queries.ts';
import { words } from './words.en.ts';

/** The administrator hands an auditor the list that a panel is drawn from. */
export const panelAuditFileRoute = route({
  path: '/work/:body/panels/:panel/audit-file',
  who: bodyRole('administrator'),
  async object(at) {
    const panel = await findOwnPanel(at);
    const pool = await findFixedPool(at.db, keyOf(panel));
    if (!pool?.poolCsv || !panel.drawnAt) throw new NotFound();
    return panel;
  },
  async page(at, panel, { values, errors }) {
    const seed = (await findFirstDraw(at.db, keyOf(panel)))?.seed;
    const page = {
      title: words.auditTitle,
      lede: words.auditLede,
      action: `${deskOf(panel)}/audit-file`,
      back: deskOf(panel),
      errors,
      act: words.auditAct,
      before: (
        <>
          <p>{words.auditQuotas}</p>
          <p>{words.auditHow}</p>
          <p>
            <code class="letters as-written">{auditCommand(panel, seed)}</code>
          </p>
        </>
      ),
      fields: (
        <TextInput
          name="purpose"
          label={words.auditPurpose}
          hint={words.auditPurposeHint}
          error={errors['purpose']}
          value={shownValue(values, 'purpose')}
        />
      ),
    };
    return { title: words.auditTitle, desk: true, body: <DeskActPage {...page} /> };
  },
  form: z.object({
    purpose: z.string(words.auditPurposeBlank).trim().min(10, words.auditPurposeBlank).max(300),
  }),
  async post({ at, tx, by, object: panel, input }) {
    const handed = await handOverPool(tx, by, { ...keyOf(panel), ...input });
    if (isRefused(handed)) throw new NotFound();
    const fileName = `${at.site.demonstration ? 'demonstration-' : ''}${panel.slug}-pool.csv`;
    return handOver({ fileName, mediaType: 'text/csv; charset=UTF-8', content: handed.csv });
  },
});
