import { anyone, bodyRole, type Who } from '../../web/edge/access.rules.ts';
import { whoFollows, whoPrepares } from './desk.rules.ts';
import type { deskPageLabels } from './desk-pages.words.en.ts';
import type { DeskStage } from './desk-stages.rules.ts';
import type { Procurement } from './procurement.rules.ts';
import { deskHref, threadHref } from './procurement-hrefs.rules.ts';

/** A page of a purchase’s desk. It is shown to whoever may open it, while there is something to do or read there. */
export type DeskPage = {
  readonly stage: DeskStage;
  readonly label: keyof typeof deskPageLabels;
  readonly href: (procurement: Procurement) => string;
  readonly who: Who;
  readonly shows: (procurement: Procurement) => boolean;
};

const officer = bodyRole('procurement-officer');
const under = (rest: string) => (procurement: Procurement) => `${deskHref(procurement)}/${rest}`;
const contractDesk =
  (rest: string) =>
  ({ bodySlug, slug }: Procurement) =>
    `/work/${bodySlug}/contracts/${slug}/${rest}`;
const inPublic = (rest: string) => (procurement: Procurement) => `${threadHref(procurement)}/${rest}`;
const always = () => true;
const isDraft = ({ noticePublishedAt }: Procurement) => noticePublishedAt === null;
/** Before a tender notice, where one can come: of a direct award there is none. */
const isTender = (procurement: Procurement) =>
  isDraft(procurement) && procurement.procedure !== 'direct-award';
const isPublished = ({ noticePublishedAt }: Procurement) => noticePublishedAt !== null;
const isOpened = ({ bidsOpenedAt }: Procurement) => bidsOpenedAt !== null;

const isRunning = (procurement: Procurement) =>
  isPublished(procurement) && !isOpened(procurement) && procurement.abandonedAt === null;
const signed: ReadonlySet<unknown> = new Set(['promises', 'evidence', 'verdict']);
const isUnsigned = ({ reached, abandonedAt }: Procurement) => abandonedAt === null && !signed.has(reached);

/** Every page of the desk, in the order in which work comes to it. Each part of the product adds its own lines. */
export const deskPages: readonly DeskPage[] = [
  { stage: 'plan', label: 'plan', href: under('plan'), who: whoFollows, shows: always },
  { stage: 'plan', label: 'timeline', href: under('plan/timeline'), who: whoFollows, shows: always },
  { stage: 'plan', label: 'publicPlan', href: inPublic('plan'), who: anyone, shows: always },
  { stage: 'plan', label: 'facts', href: under('change'), who: whoPrepares, shows: isDraft },
  { stage: 'criteria', label: 'criteria', href: under('criteria'), who: whoFollows, shows: () => true },
  {
    stage: 'criteria',
    label: 'simulation',
    href: under('criteria/simulation'),
    who: whoPrepares,
    shows: always,
  },
  { stage: 'criteria', label: 'notes', href: under('criteria/notes'), who: whoPrepares, shows: isDraft },
  {
    stage: 'criteria',
    label: 'indicators',
    href: under('criteria/indicators'),
    who: whoPrepares,
    shows: always,
  },
  { stage: 'criteria', label: 'conflicts', href: under('criteria/conflicts'), who: officer, shows: always },
  { stage: 'publish', label: 'reasons', href: under('criteria/reasons'), who: officer, shows: isTender },
  {
    stage: 'criteria',
    label: 'conditions',
    href: under('conditions'),
    who: whoFollows,
    shows: () => true,
  },
  {
    stage: 'publish',
    label: 'openers',
    href: under('openers'),
    who: officer,
    shows: ({ sealing, procedure }) => sealing === 'openers' && procedure !== 'direct-award',
  },
  { stage: 'publish', label: 'documents', href: under('documents'), who: officer, shows: () => true },
  { stage: 'publish', label: 'publish', href: under('publish'), who: officer, shows: isTender },
  { stage: 'publish', label: 'notice', href: inPublic('tender'), who: anyone, shows: isPublished },
  { stage: 'publish', label: 'plain', href: inPublic('in-plain-words'), who: anyone, shows: isPublished },
  { stage: 'publish', label: 'platform', href: under('notices'), who: officer, shows: isPublished },
  { stage: 'publish', label: 'questions', href: under('questions'), who: officer, shows: isPublished },
  { stage: 'publish', label: 'amend', href: under('amend'), who: officer, shows: isRunning },
  { stage: 'publish', label: 'deadline', href: under('deadline'), who: officer, shows: isRunning },
  { stage: 'bids', label: 'bids', href: inPublic('bids'), who: anyone, shows: isPublished },
  {
    stage: 'bids',
    label: 'openBids',
    href: under('open-bids'),
    who: officer,
    shows: (procurement) => isPublished(procurement) && !isOpened(procurement),
  },
  { stage: 'evaluate', label: 'takingPart', href: under('taking-part'), who: officer, shows: isOpened },
  {
    stage: 'evaluate',
    label: 'evaluators',
    href: under('evaluators'),
    who: bodyRole('procurement-officer', 'moderator'),
    shows: isPublished,
  },
  {
    stage: 'evaluate',
    label: 'interests',
    href: under('interests'),
    who: bodyRole('procurement-officer', 'moderator', 'commissioner', 'elected-member'),
    shows: () => true,
  },
  { stage: 'evaluate', label: 'names', href: under('names'), who: officer, shows: () => true },
  { stage: 'evaluate', label: 'observers', href: under('observers'), who: officer, shows: () => true },
  {
    stage: 'evaluate',
    label: 'papers',
    href: ({ bodySlug, slug }) => `/work/${bodySlug}/scoring/${slug}/papers`,
    who: bodyRole('procurement-officer', 'moderator'),
    shows: isOpened,
  },
  {
    stage: 'evaluate',
    label: 'lowPrices',
    href: under('low-prices'),
    who: bodyRole('commissioner', 'elected-member', 'procurement-officer'),
    shows: isOpened,
  },
  {
    stage: 'award',
    label: 'award',
    href: under('award'),
    who: bodyRole('commissioner', 'elected-member', 'procurement-officer'),
    shows: isOpened,
  },
  { stage: 'award', label: 'giveUp', href: under('give-up'), who: officer, shows: isUnsigned },
  {
    stage: 'award',
    label: 'decisionRecord',
    href: under('award/record'),
    who: bodyRole('commissioner', 'elected-member', 'procurement-officer'),
    shows: isOpened,
  },
  { stage: 'award', label: 'challenges', href: contractDesk('challenges'), who: officer, shows: isOpened },
  { stage: 'award', label: 'sign', href: contractDesk('sign'), who: officer, shows: isOpened },
  { stage: 'award', label: 'details', href: contractDesk('details'), who: officer, shows: isOpened },
  { stage: 'award', label: 'archive', href: under('archive'), who: officer, shows: isPublished },
];
