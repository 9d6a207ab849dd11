import { isRefused } from '../../acts/by.ts';
import { formOf, readText } from '../../procurement/tenders/form-fields.ts';
import { anyone, signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { CommentPage } from './comment.page.tsx';
import { commentOnDraft, settleComment } from './comment-on-draft.ts';
import { DraftPage } from './draft.page.tsx';
import { wholeDraftData } from './draft-data.ts';
import type { Draft } from './drafts.queries.ts';
import { findOwnDraft, loadDraft } from './load-draft.ts';
import { words } from './words.en.ts';

/** One draft, for everyone to read. */
export const draftRoute = route({
  path: '/drafts/:draft',
  who: anyone,
  object: findOwnDraft,
  async page(at, { draft, member }) {
    const loaded = await loadDraft(at.db, draft);
    const mayJoinAsBody = !member && isCommissioner(at, draft);
    return {
      title: draft.title,
      body: <DraftPage {...loaded} member={member} mayJoinAsBody={mayJoinAsBody} />,
      data: wholeDraftData(loaded),
    };
  },
});

/** Members say something about a draft, and say what is settled. */
export const commentRoute = route({
  path: '/drafts/:draft/comment',
  who: signedIn,
  object: findOwnDraft,
  page(_at, { draft, member }, form) {
    if (!member) return seeOther(`/drafts/${draft.number}`);
    return { title: words.comment, body: <CommentPage draft={draft} form={form} /> };
  },
  form: formOf((form) => ({ words: readText(form, 'words'), settle: readText(form, 'settle') })),
  async post({ tx, by, object: { draft }, input }) {
    const done = input.settle
      ? await settleComment(tx, by, { draftId: draft.id, commentId: input.settle })
      : await commentOnDraft(tx, by, { draftId: draft.id, words: input.words });
    if (isRefused<keyof typeof words.commentRefused>(done)) {
      const isTyped = done.refused === 'blank' || done.refused === 'too-long';
      return refuse({ [isTyped ? 'words' : '']: words.commentRefused[done.refused] });
    }
    return seeOther(`/drafts/${draft.number}#comments`);
  },
});

function isCommissioner({ actor }: Visit, { bodyId }: Draft): boolean {
  const hat = actor?.hat;
  return hat?.kind === 'body' && hat.bodyId === bodyId && hat.role === 'commissioner';
}
