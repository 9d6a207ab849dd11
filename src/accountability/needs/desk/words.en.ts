import type { Decision } from '../../../participation/network/moderation.rules.ts';
import { groundNames, words as moderationWords } from '../../../participation/network/moderation.words.en.ts';
import { formatDate } from '../../../values/dates.ts';
import type { PostingRefusal } from './refusals.rules.ts';

function letterOf(what: string, title: string, decision: Decision) {
  return decision.state === 'shown'
    ? { subject: `Everyone can read it: ${title}`, body: `${what} “${title}” is shown now.` }
    : {
        subject: `Not shown: ${title}`,
        body: `${what} “${title}” is not shown. ${groundNames[decision.ground]}. “${decision.reason}”`,
      };
}

export const words = {
  day: formatDate,
  title: 'Needs and offers',
  lede: (body: string) =>
    `What community groups need and what suppliers offer, read by ${body} before it shows.`,
  groups: 'Groups to confirm',
  noGroups: 'No group waits.',
  needs: 'Needs to read',
  noNeeds: 'No need waits.',
  offers: 'Offers to read',
  noOffers: 'No offer waits.',
  reports: 'Reported',
  noReports: 'Nothing is reported.',
  phone: 'Somebody is on the telephone',
  phoneLede: 'Write a need down for a group that is confirmed. A colleague reads it before it shows.',
  noPhone: 'No group is confirmed yet.',
  public: 'See the public list',
  head: { what: 'What', who: 'Who', since: 'Since', why: 'Why' },
  readTitle: { need: 'Read this need', offer: 'Read this offer' },
  reported: (why: string) => `Somebody reported it: “${why}”`,
  back: 'Back to needs and offers',
  groupWaits: 'The group is not confirmed yet. Confirm it first.',
  needLetter: (title: string, decision: Decision) => letterOf('Your need', title, decision),
  offerLetter: (title: string, decision: Decision) => letterOf('Your offer', title, decision),
  refused: {
    ...moderationWords.refused,
    'own-words': { '': 'You wrote this yourself. A colleague reads it' },
    'group-not-confirmed': { '': 'Confirm the group first' },
    'over-already': { '': 'It was closed or taken back in the meantime' },
  } satisfies Record<PostingRefusal, Readonly<Record<string, string>>>,
  report: {
    title: 'Report this',
    lede: 'It stays until somebody at the public body has looked at it.',
    why: 'What is wrong with it?',
    whyHint: 'Do not write anybody’s name or number here.',
    act: 'Report it',
    done: 'Thank you. Somebody will look at it.',
    faults: {
      'why-missing': { why: 'Say what is wrong with it' },
      'why-long': { why: 'Make it shorter: 500 characters at most' },
    },
  },
  task: (count: number) =>
    count === 1 ? 'Read 1 need, offer or group' : `Read ${count} needs, offers and groups`,
} as const;
