import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { actsForGroup } from '../acts-for.ts';
import { listNeedKinds } from '../kinds.queries.ts';
import { getNeedForUpdate, type Need, updateNeed } from '../needs.queries.ts';
import {
  readPlace,
  readTitle,
  readWhen,
  readWho,
  type WhatFault,
  type WhenFault,
  type WhereFault,
  type WhoFault,
} from './need.rules.ts';

export type StepAnswer =
  | { readonly step: 'what'; readonly kind: string; readonly title: string }
  | {
      readonly step: 'when';
      readonly quantity: string;
      readonly startsOn: Temporal.PlainDate;
      readonly endsOn: Temporal.PlainDate;
    }
  | { readonly step: 'where'; readonly districtSlug: string; readonly place: string }
  | { readonly step: 'who'; readonly forWhom: string; readonly present: string; readonly checks: string };
export type StepFault = WhatFault | WhenFault | WhereFault | WhoFault | 'sent-already';
type Saved = { readonly saved: true } | (Refusal<StepFault> & { readonly faults: readonly StepFault[] });

/** The kind of something that no promise counts. */
export const otherKind = 'other';

/** Saves the answer to one of the four questions, all that is wrong of it at once. Sent, a need is not rewritten. */
export async function saveStep(
  tx: Transaction,
  by: By,
  input: { readonly needId: string; readonly answer: StepAnswer },
): Promise<Saved> {
  const need = await getNeedForUpdate(tx, input.needId);
  if (!(await actsForGroup(tx, by.actor, need))) throw new NotFound();
  if (need.state !== 'draft') return refusing(['sent-already']);
  const { answer } = input;
  if (answer.step === 'what') return await saveWhat(tx, need, answer);
  if (answer.step === 'when') return await saveWhen(tx, by, need, answer);
  return answer.step === 'where' ? await saveWhere(tx, need, answer) : await saveWho(tx, need, answer);
}

type Answer<Step> = Extract<StepAnswer, { step: Step }>;

async function saveWhat(tx: Transaction, need: Need, { kind, title }: Answer<'what'>): Promise<Saved> {
  const read = readTitle(title);
  const kinds = await listNeedKinds(tx);
  const measure = kinds.find(({ slug }) => slug === kind);
  const faults = [
    ...(measure || kind === otherKind ? [] : ['kind' as const]),
    ...('fault' in read ? [read.fault] : []),
  ];
  if (faults.length > 0 || 'fault' in read) return refusing(faults);
  const measureId = measure?.measureId ?? null;
  // Another unit: the number that was typed says nothing any more.
  const isSame = measureId === need.measureId;
  await updateNeed(tx, need.needId, {
    title: read.title,
    measure_id: measureId,
    ...(isSame ? {} : { quantity: null }),
  });
  return { saved: true };
}

async function saveWhen(tx: Transaction, by: By, need: Need, answer: Answer<'when'>): Promise<Saved> {
  const read = readWhen(answer, need.measureId !== null, londonDate(await by.clock.now(tx)));
  if ('faults' in read) return refusing(read.faults);
  const { startsOn: starts_on, endsOn: ends_on } = answer;
  await updateNeed(tx, need.needId, { quantity: read.quantity, starts_on, ends_on });
  return { saved: true };
}

async function saveWhere(tx: Transaction, need: Need, answer: Answer<'where'>): Promise<Saved> {
  const read = readPlace(answer.place);
  const district = (await listDistricts(tx)).find(({ slug }) => slug === answer.districtSlug);
  const faults = [...(district ? [] : ['district' as const]), ...('fault' in read ? [read.fault] : [])];
  if (!district || 'fault' in read) return refusing(faults);
  await updateNeed(tx, need.needId, { district_slug: district.slug, place: read.place });
  return { saved: true };
}

async function saveWho(tx: Transaction, need: Need, answer: Answer<'who'>): Promise<Saved> {
  const read = readWho(answer);
  if ('faults' in read) return refusing(read.faults);
  await updateNeed(tx, need.needId, {
    for_whom: read.forWhom,
    present: read.present,
    checks: read.checks,
  });
  return { saved: true };
}

function refusing(faults: readonly StepFault[]): Saved {
  return { refused: faults[0] ?? 'sent-already', faults };
}
