import type { Actor } from '../acts/by.ts';
import type { Database } from '../db/connect.ts';
import { commentOnDraft, settleComment } from '../participation/drafting/comment-on-draft.ts';
import type { Texts } from '../participation/drafting/draft-fields.rules.ts';
import { listParties } from '../participation/drafting/draft-parties.queries.ts';
import { getDraft } from '../participation/drafting/drafts.queries.ts';
import { inviteToDraft } from '../participation/drafting/invite-to-draft.ts';
import { joinDraft } from '../participation/drafting/join-draft.ts';
import { openDraft } from '../participation/drafting/open-draft.ts';
import { saveDraft } from '../participation/drafting/save-draft.ts';
import { signDraft } from '../participation/drafting/sign-draft.ts';
import { draftCommonAnswer, signCommonAnswer } from '../participation/shared-issues/answer-together.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, type Cast, idOf, resident, staff, type Telling } from './cast.ts';
import { type StoryProposal, tellProposal } from './tell-proposal.ts';

type DraftFile = {
  readonly body: string;
  readonly commissioner: string;
  /** The title of the proposal it begins from. */
  readonly from: string;
  readonly openedAt: string;
  readonly title: string;
  readonly shownName: string;
  readonly framework: string;
  readonly theme: string;
  readonly groups: readonly string[];
  readonly members: readonly { person: string; party: string; shownName: string; at: string }[];
  readonly saves: readonly { by: string; at: string; texts: Texts }[];
  readonly comments: readonly {
    by: string;
    at: string;
    words: string;
    settledBy?: string;
    settledAt?: string;
  }[];
  readonly signed: readonly { by: string; at: string }[];
};
type AnswerFile = {
  readonly issue: string;
  readonly body: string;
  readonly draftedBy: string;
  readonly draftedAt: string;
  readonly words: string;
  readonly signed: readonly { body: string; member: string; at: string }[];
};
type DraftingFile = {
  readonly proposals: readonly StoryProposal[];
  readonly draft: DraftFile;
  readonly answer: AnswerFile;
};

/** Residents say what is missing, three parties write an outcome of it, and two councils answer together. */
export async function tellDrafting(db: Database, cast: Cast, seed: string): Promise<void> {
  const file = await readJson<DraftingFile>('story/greater-manchester/drafting.json');
  const telling = beginTelling(db, cast, `${seed}|drafting`);
  const numbers = new Map<string, number>();
  for (const proposal of file.proposals) numbers.set(proposal.title, await tellProposal(telling, proposal));
  await tellDraft(telling, file.draft, numbers.get(file.draft.from) ?? null);
  await tellAnswer(telling, file.answer);
}

async function tellDraft(telling: Telling, draft: DraftFile, proposal: number | null): Promise<void> {
  const { cast, db } = telling;
  const commissioner = staff(cast, draft.commissioner, draft.body, 'commissioner');
  const actorOf = (person: string): Actor =>
    person === draft.commissioner ? commissioner : resident(cast, person);
  const opened = await act(telling, { actor: commissioner, at: draft.openedAt }, (tx, by) =>
    openDraft(tx, by, {
      kind: 'outcome',
      bodyId: idOf(cast.bodies, draft.body),
      title: draft.title,
      frameworkSlug: draft.framework,
      themeSlug: draft.theme,
      changesSlug: null,
      servesSlugs: [],
      withResidents: true,
      groups: draft.groups,
      proposal,
      shownName: draft.shownName,
    }),
  );
  const { draftId, number } = opened;
  for (const member of draft.members) await tellMember(telling, { draftId, commissioner, member });
  // In the order of their days: a comment is on the version that stood when it was made.
  const written = [...draft.saves, ...draft.comments].toSorted((a, b) => a.at.localeCompare(b.at));
  for (const each of written)
    if ('texts' in each) await tellSave(telling, { number, draftId, actor: actorOf(each.by), save: each });
    else await tellComment(telling, { draftId, actorOf, comment: each });
  const { version } = await getDraft(db, number);
  for (const { by: person, at } of draft.signed)
    await act(telling, { actor: actorOf(person), at }, (tx, by) => signDraft(tx, by, { draftId, version }));
}

type Joining = {
  readonly draftId: string;
  readonly commissioner: Actor;
  readonly member: DraftFile['members'][number];
};

async function tellMember(telling: Telling, { draftId, commissioner, member }: Joining): Promise<void> {
  const { cast } = telling;
  const { code } = await act(telling, { actor: commissioner, at: member.at }, async (tx, by) => {
    const party = (await listParties(tx, draftId)).find(({ name }) => name === member.party);
    return inviteToDraft(tx, by, {
      draftId,
      partyId: party?.id ?? '',
      email: `${member.person.replace('-', '.')}@example.org`,
      publicUrl: 'http://localhost',
    });
  });
  const { shownName, at } = member;
  await act(telling, { actor: resident(cast, member.person), at }, (tx, by) =>
    joinDraft(tx, by, { draftId, code, shownName }),
  );
}

type Saving = {
  readonly number: number;
  readonly draftId: string;
  readonly actor: Actor;
  readonly save: DraftFile['saves'][number];
};

async function tellSave(telling: Telling, { number, draftId, actor, save }: Saving): Promise<void> {
  await act(telling, { actor, at: save.at }, async (tx, by) => {
    const { version: basedOn } = await getDraft(tx, number);
    return saveDraft(tx, by, { draftId, basedOn, texts: save.texts });
  });
}

type Commenting = {
  readonly draftId: string;
  readonly actorOf: (person: string) => Actor;
  readonly comment: DraftFile['comments'][number];
};

async function tellComment(telling: Telling, { draftId, actorOf, comment }: Commenting): Promise<void> {
  const { by: person, at, words, settledBy, settledAt } = comment;
  const { commentId } = await act(telling, { actor: actorOf(person), at }, (tx, by) =>
    commentOnDraft(tx, by, { draftId, words }),
  );
  if (settledBy && settledAt)
    await act(telling, { actor: actorOf(settledBy), at: settledAt }, (tx, by) =>
      settleComment(tx, by, { draftId, commentId }),
    );
}

async function tellAnswer(telling: Telling, answer: AnswerFile): Promise<void> {
  const { cast } = telling;
  const issue = { kind: 'outcome', name: answer.issue } as const;
  const of = (slug: string) => ({ bodyId: idOf(cast.bodies, slug), bodySlug: slug, issue });
  const commissioner = staff(cast, answer.draftedBy, answer.body, 'commissioner');
  const { answerId } = await act(telling, { actor: commissioner, at: answer.draftedAt }, (tx, by) =>
    draftCommonAnswer(tx, by, { ...of(answer.body), words: answer.words }),
  );
  for (const { body, member, at } of answer.signed)
    await act(telling, { actor: staff(cast, member, body, 'elected-member'), at }, (tx, by) =>
      signCommonAnswer(tx, by, { ...of(body), answerId }),
    );
}
