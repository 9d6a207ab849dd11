import { Temporal } from 'temporal-polyfill';
import { decidePosting } from '../accountability/needs/desk/decide-posting.ts';
import { askForGroup } from '../accountability/needs/groups/ask-for-group.ts';
import { confirmGroup } from '../accountability/needs/groups/decide-group.ts';
import { beginNeed } from '../accountability/needs/posting/begin-need.ts';
import { extendNeed } from '../accountability/needs/posting/extend-need.ts';
import { type StepAnswer, saveStep } from '../accountability/needs/posting/save-step.ts';
import { sendNeed } from '../accountability/needs/posting/send-need.ts';
import type { Database } from '../db/connect.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, type Cast, idOf, resident, staff, type Telling } from './cast.ts';
import { type OfferFile, type StoryMatch, tellMatch, tellOffer } from './tell-matches.ts';

type NeedFile = {
  readonly kind: string;
  readonly title: string;
  readonly quantity: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly forWhom: string;
  readonly present: string;
  readonly checks: string;
  readonly sentAt: string;
  readonly shownAt?: string;
  readonly extendedTo?: string;
  readonly extendedAt?: string;
  readonly match?: StoryMatch;
};
type GroupFile = {
  readonly name: string;
  readonly about: string;
  readonly district: string;
  readonly contact: string;
  readonly volunteer: string;
  readonly body: string;
  readonly reader: string;
  readonly askedAt: string;
  readonly confirmedAt: string;
  readonly needs: readonly NeedFile[];
};

type NeedsFile = { readonly groups: readonly GroupFile[]; readonly offers: readonly OfferFile[] };

/** Community groups put themselves down and say what they need; one supplier brings it, and offers more. */
export async function tellNeeds(db: Database, cast: Cast, seed: string, publicUrl: string): Promise<void> {
  const file = await readJson<NeedsFile>('story/greater-manchester/needs.json');
  const telling = beginTelling(db, cast, `${seed}|needs`);
  for (const group of file.groups) await tellGroup(telling, group, publicUrl);
  for (const offer of file.offers) await tellOffer(telling, offer, publicUrl);
}

async function tellGroup(telling: Telling, group: GroupFile, publicUrl: string): Promise<void> {
  const actor = resident(telling.cast, group.volunteer);
  const { groupId } = await act(telling, { actor, at: group.askedAt }, (tx, by) =>
    askForGroup(tx, by, { ...group, districtSlug: group.district }),
  );
  const bodyId = idOf(telling.cast.bodies, group.body);
  const reader = staff(telling.cast, group.reader, group.body, 'facilitator');
  const confirming = { bodyId, groupId, decision: 'confirm', reason: '', publicUrl };
  await act(telling, { actor: reader, at: group.confirmedAt }, (tx, by) => confirmGroup(tx, by, confirming));
  for (const need of group.needs) {
    const needId = await tellNeed(telling, { ...group, groupId }, need);
    const { shownAt, extendedTo, extendedAt } = need;
    if (!shownAt) continue;
    const shown = { bodyId, kind: 'need', id: needId, decision: 'show', ground: '', reason: '' } as const;
    await act(telling, { actor: reader, at: shownAt }, (tx, by) =>
      decidePosting(tx, by, { ...shown, publicUrl }),
    );
    if (extendedTo && extendedAt) {
      const endsOn = Temporal.PlainDate.from(extendedTo);
      await act(telling, { actor, at: extendedAt }, (tx, by) =>
        extendNeed(tx, by, { needId, endsOn, why: 'still-needed' }),
      );
    }
    const { match, kind } = need;
    if (match) await tellMatch(telling, { needId, kind, bodySlug: group.body, actor, publicUrl }, match);
  }
}

async function tellNeed(
  telling: Telling,
  group: GroupFile & { readonly groupId: string },
  need: NeedFile,
): Promise<string> {
  const who = { actor: resident(telling.cast, group.volunteer), at: need.sentAt };
  const { needId } = await act(telling, who, (tx, by) => beginNeed(tx, by, group));
  const { kind, title, quantity, place, forWhom, present, checks } = need;
  const [startsOn, endsOn] = [Temporal.PlainDate.from(need.startsOn), Temporal.PlainDate.from(need.endsOn)];
  const answers: readonly StepAnswer[] = [
    { step: 'what', kind, title },
    { step: 'when', quantity, startsOn, endsOn },
    { step: 'where', districtSlug: group.district, place },
    { step: 'who', forWhom, present, checks },
  ];
  for (const answer of answers) await act(telling, who, (tx, by) => saveStep(tx, by, { needId, answer }));
  await act(telling, who, (tx, by) => sendNeed(tx, by, { needId }));
  return needId;
}
