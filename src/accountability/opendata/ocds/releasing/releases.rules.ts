import { Temporal } from 'temporal-polyfill';
import type { Release } from '../merging/merge-releases.rules.ts';
import { type Act, buyerRef, type Publisher } from './act.rules.ts';
import { awardActs } from './award-acts.rules.ts';
import { changeActs, openingActs } from './change-acts.rules.ts';
import { contractActs } from './contract-acts.rules.ts';
import { endingActs } from './ending-acts.rules.ts';
import type { Life } from './facts/life.rules.ts';
import { noticeActs } from './notice-acts.rules.ts';
import { panelActs } from './panel-acts.rules.ts';
import { partiesOf } from './parties.rules.ts';
import { performanceActs } from './performance-acts.rules.ts';
import { planningActs } from './planning-acts.rules.ts';
import { claimActs, claimsBy } from './promises/claim-acts.rules.ts';
import { promiseChangeActs } from './promises/promise-acts.rules.ts';
import { remedyActs } from './promises/remedy-acts.rules.ts';
import { witnessActs } from './promises/witness-acts.rules.ts';
import { tenderAct } from './tender-act.rules.ts';

/** A release of our own: with its number and its tags. */
export type OwnRelease = Release & { readonly id: string; readonly tag: readonly string[] };

/**
 * One release for each act that was published about a purchase, the earliest first. A release says what its act said and
 * nothing else, so it never changes: its number and date are the act’s. Merged they are the record.
 */
export function releasesOf(publisher: Publisher, life: Life): OwnRelease[] {
  const acts = actsOf(publisher, life).sort((one, other) => Temporal.Instant.compare(one.at, other.at));
  const ocid = `${publisher.ocidPrefix}-${life.lots[0].id}`;
  return acts.map((act, index) => {
    const earlier = acts.slice(0, index);
    return {
      ocid,
      id: `${ocid}-${act.id}`,
      date: act.at.toString(),
      tag: tagsOf(act, earlier),
      initiationType: 'tender',
      language: 'en',
      parties: partiesOf(publisher.site, life, act, earlier),
      buyer: buyerRef(life),
      ...act.says,
    };
  });
}

/** In the order of a purchase’s life, for acts of one moment. */
function actsOf(publisher: Publisher, life: Life): Act[] {
  return [
    ...planningActs(life),
    ...noticeActs(life),
    ...panelActs(publisher, life),
    ...tenderAct(publisher, life),
    ...changeActs(publisher, life),
    ...openingActs(life),
    ...awardActs(publisher, life),
    ...endingActs(life),
    ...contractActs(publisher, life),
    ...promiseChangeActs(life, claimsBy(life)),
    ...claimActs(life),
    ...witnessActs(publisher, life),
    ...remedyActs(life),
    ...performanceActs(life),
  ];
}

/** The first of its kind is `planning` or `implementation`; those after it are updates. */
function tagsOf({ tags }: Act, earlier: readonly Act[]): string[] {
  return tags.map((tag) => {
    const isUpdated = tag === 'planning' || tag === 'implementation';
    return isUpdated && earlier.some((act) => act.tags.includes(tag)) ? `${tag}Update` : tag;
  });
}
