import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { writePolicySection } from '../draft-policy.ts';
import { policySections } from '../policy.rules.ts';
import { sectionTitles } from '../words.en.ts';
import { findPolicyDraft } from './find-policy-draft.ts';
import { PolicySectionPage } from './policy-section.page.tsx';
import { sectionError } from './words.en.ts';

/** A commissioner writes one section of the draft. */
export const policySectionRoute = route({
  path: '/work/:body/policy/sections/:section',
  who: bodyRole('commissioner'),
  async object(at) {
    const section = policySections.find((each) => each === at.params['section']);
    if (!section) throw new NotFound();
    return { draft: await findPolicyDraft(at), section };
  },
  page: (_, { draft, section }, form) => ({
    title: sectionTitles[section],
    desk: true,
    body: <PolicySectionPage draft={draft} section={section} form={form} />,
  }),
  form: z.object({ content: z.string().max(8000).default('') }),
  async post({ tx, object: { draft, section }, input }) {
    const written = await writePolicySection(tx, { bodyId: draft.body.id, section, content: input.content });
    return isRefused(written)
      ? refuse({ '': sectionError })
      : seeOther(`/work/${draft.body.slug}/policy?saved`);
  },
});
