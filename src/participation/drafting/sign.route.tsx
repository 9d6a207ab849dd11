import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { getVersion } from './draft-versions.queries.ts';
import { findOwnDraft } from './load-draft.ts';
import { SignPage } from './sign.page.tsx';
import { signDraft } from './sign-draft.ts';
import { words } from './words.en.ts';

/** A party’s sign-off of one version. */
export const signRoute = route({
  path: '/drafts/:draft/sign',
  who: signedIn,
  object: findOwnDraft,
  async page({ db }, { draft, member }, form) {
    if (!member || draft.standing !== 'open') return seeOther(`/drafts/${draft.number}`);
    const standing = await getVersion(db, draft.id, draft.version);
    return {
      title: words.signTitle,
      body: <SignPage draft={draft} standing={standing} member={member} form={form} />,
    };
  },
  form: z.object({ version: z.coerce.number().int().catch(0) }),
  async post({ tx, by, object: { draft }, input }) {
    const signed = await signDraft(tx, by, { draftId: draft.id, version: input.version });
    return isRefused<keyof typeof words.signRefused>(signed)
      ? refuse({ '': words.signRefused[signed.refused] })
      : seeOther(`/drafts/${draft.number}`);
  },
});
