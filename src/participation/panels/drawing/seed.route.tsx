import { z } from 'zod';
import { listRecordedActs } from '../../../accountability/record/record-entries.queries.ts';
import { isRefused } from '../../../acts/by.ts';
import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import { formatInstant } from '../../../values/dates.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { deskOf, findOwnPanel } from '../desk/find-own-panel.ts';
import { whoLooksOn } from '../desk/who.rules.ts';
import { keyOf } from '../find-public-panel.ts';
import type { Panel } from '../panels.queries.ts';
import { DeskActPage } from './desk-act.page.tsx';
import { findSeeds } from './pools.queries.ts';
import type { SeedRefusal } from './refusals.rules.ts';
import { typeSeed } from './type-seed.ts';
import { words } from './words.en.ts';

/**
 * Two people of the body each type in the public seed. The page never shows what was typed: whoever is second sees only
 * that somebody has.
 */
export const seedRoute = route({
  path: '/work/:body/panels/:panel/seed',
  who: whoLooksOn,
  object: findOwnPanel,
  async page(at, panel, { values, errors }) {
    if (!panel.poolClosedAt || panel.drawnAt || panel.abandonedAt) return seeOther(deskOf(panel));
    const page = {
      title: words.seedTitle,
      lede: words.seedLede(panel.seedSource ?? ''),
      action: `${deskOf(panel)}/seed`,
      back: deskOf(panel),
      errors,
      act: words.seedAct,
      before: (
        <>
          <p>{words.seedLater(panel.drawsAt ? formatInstant(panel.drawsAt) : '')}</p>
          <InsetText>{await whatIsTyped(at, panel)}</InsetText>
          <p>{words.seedLast}</p>
        </>
      ),
      fields: (
        <TextInput
          name="value"
          label={words.seed}
          hint={words.seedHint(panel)}
          error={errors['value']}
          value={shownValue(values, 'value')}
          autocomplete="off"
          spellcheck={false}
        />
      ),
    };
    return { title: words.seedTitle, desk: true, isSecret: true, body: <DeskActPage {...page} /> };
  },
  form: z.object({
    value: z.string(words.seedBlank).trim().min(1, words.seedBlank).max(200, words.seedLong),
  }),
  async post({ at, tx, by, object: panel, input }) {
    const { publicUrl } = at.site;
    const typed = await typeSeed(tx, by, { ...keyOf(panel), value: input.value, publicUrl });
    if (isRefused<SeedRefusal>(typed)) return refuse({ value: refusal(panel, typed.refused) });
    return seeOther('drawn' in typed ? `/panels/${panel.slug}/result` : `${deskOf(panel)}/seed`);
  },
});

function refusal(panel: Panel, refused: SeedRefusal): string {
  return refused === 'seed-malformed' ? words.seedMalformed(panel) : words.seedRefused[refused];
}

/** That somebody has typed, and who if it is oneself; that two differed; never what. */
async function whatIsTyped(at: Visit, panel: Panel): Promise<string> {
  const [typed] = await findSeeds(at.db, keyOf(panel));
  if (typed) return typed.typedBy === theActor(at).personId ? words.seedYours : words.seedOne;
  const differed = await listRecordedActs(at.db, {
    bodyId: panel.bodyId,
    types: ['seeds-differed'],
    limit: 20,
  });
  const last = differed.find(({ facts }) => facts['panel'] === panel.slug);
  return last ? words.seedDiffered(formatInstant(last.occurredAt)) : words.seedAlone;
}
