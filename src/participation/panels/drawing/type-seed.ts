import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { getPerson } from '../../../people/accounts/people.queries.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { subjectOf } from '../announce-panel.ts';
import { panelState } from '../panel.rules.ts';
import { findPanel, holdPanel, type Panel, type PanelKey } from '../panels.queries.ts';
import { canonicalSeed } from '../seed.rules.ts';
import { drawPanel } from './draw-panel.ts';
import { findFixedPool, findSeeds } from './pools.queries.ts';
import { isFixedInTime } from './recorded-draw.ts';
import type { SeedRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

export type SeedOutcome = { readonly typed: true } | { readonly differed: true } | { readonly drawn: true };

/**
 * One person types in what the public draw came to, once it is held; neither sees what the other typed. When a second
 * person has typed the same, the lot is drawn: from what the public record was told of before. When it is not the same, both are cleared, recorded and told.
 */
export async function typeSeed(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly value: string; readonly publicUrl: string },
): Promise<SeedOutcome | Refusal<SeedRefusal>> {
  await holdPanel(tx, input);
  const panel = await findPanel(tx, input);
  const now = await by.clock.now(tx);
  const state = panelState(panel, now);
  if (state === 'drawn') return { refused: 'already-drawn' };
  if (state !== 'closed' || !panel.drawsAt) return { refused: 'pool-not-closed' };
  if (now.epochNanoseconds < panel.drawsAt.epochNanoseconds) return { refused: 'too-early' };
  const pool = await findFixedPool(tx, input);
  if (!pool?.lottery) return { refused: 'no-lottery' };
  if (!(await isFixedInTime(tx, panel, pool))) return { refused: 'not-fixed-in-time' };
  const value = canonicalSeed(panel, input.value);
  if (value === null) return { refused: 'seed-malformed' };
  const [other] = await findSeeds(tx, input);
  const { personId } = by.actor;
  if (other?.typedBy === personId) return { refused: 'typed-already' };
  if (other && other.value !== value) return clearSeeds(tx, by, panel, other.typedBy, input.publicUrl);
  await tx
    .insertInto('panel_seed')
    .values({ body_id: panel.bodyId, panel_id: panel.id, typed_by: personId, value, typed_at: now })
    .execute();
  if (!other) return { typed: true };
  await drawPanel(tx, by, panel, { seed: value, pool, publicUrl: input.publicUrl });
  return { drawn: true };
}

async function clearSeeds(
  tx: Transaction,
  by: By,
  panel: Panel,
  otherId: string,
  publicUrl: string,
): Promise<SeedOutcome> {
  await tx
    .deleteFrom('panel_seed')
    .where('body_id', '=', panel.bodyId)
    .where('panel_id', '=', panel.id)
    .execute();
  await recordEntry(tx, by, {
    type: 'seeds-differed',
    subject: subjectOf(panel),
    facts: { panel: panel.slug },
  });
  const { email } = await getPerson(tx, otherId);
  if (email) {
    const link = `${publicUrl}/work/${panel.bodySlug}/panels/${panel.slug}/seed`;
    await sendMail(tx, by, {
      recipient: email,
      subject: words.differedSubject(panel.title),
      body: words.differedBody(link),
    });
  }
  return { differed: true };
}
