import type { ReasonRefusal } from '../../../acts/reasons.rules.ts';
import { fewestWords } from '../../../acts/reasons.rules.ts';
import type { SeedForm, SeedKind } from '../seed.rules.ts';
import type { AbandonRefusal } from './abandon-panel.ts';
import type { QuotaChangeRefusal } from './change-quotas.ts';
import type { CloseRefusal } from './close-pool.ts';
import type { ExtendRefusal } from './extend-recruiting.ts';
import type { SeedRefusal } from './refusals.rules.ts';

/** What officers read from the closing of the pool to the draw. */
export const words = {
  poolTitle: 'The pool',
  people: (people: number) =>
    people === 1 ? '1 name is in.' : `${people.toLocaleString('en-GB')} names are in.`,
  peopleNote: 'Only you at the desk see this number. The public page says it in full tens.',
  now: 'If names closed now',
  forecastLater: 'Whether a panel could be drawn is told once 10 names are in.',
  couldDraw: 'A panel could be drawn. This is worked out anew for every 10 names.',
  couldNot: 'No panel could be drawn that keeps within the quotas. The smallest change that would mend it:',
  tooFew: (most: number, seats: number) =>
    most === 0
      ? 'There is nobody to draw from.'
      : `Only ${most} of ${seats} seats could be filled, whatever the quotas: there are too few people.`,
  change: {
    minimum: (feature: string, from: number, to: number) => `${feature}: at least ${to} instead of ${from}`,
    maximum: (feature: string, from: number, to: number) => `${feature}: at most ${to} instead of ${from}`,
  },
  look: 'Which people are missing: ask for more of them before names close.',
  closeTitle: 'Close the pool',
  closeLede:
    'Names can no longer be put in. Closing fixes the list and every ticket, and puts their fingerprints on the public record. It happens by itself within a minute.',
  closeAct: 'Close it now',
  closeRefused: {
    'not-announced': 'The panel is not announced',
    'not-yet': 'Names can still be put in',
    'already-closed': 'The pool is closed already',
    'seed-known':
      'The seed can be known by now, so it is too late to close the pool. Give people longer, to a later draw',
  } satisfies Record<CloseRefusal, string>,
  closedTitle: 'The pool is closed',
  closedLede: 'The list and every ticket are fixed. Their fingerprints are on the public record.',
  fingerprints: { pool: 'The list', quotas: 'The quotas', lottery: 'The tickets' },
  infeasibleTitle: 'No panel can be drawn',
  infeasibleLede: 'Among the names that are in, no panel keeps within the quotas.',
  options: 'You can',
  seedTitle: 'Type in the seed',
  seedLede: (source: string) => `The seed comes from: ${source}`,
  seedLater: (when: string) =>
    `It can be typed in after ${when}, by two different people. Neither sees what the other typed.`,
  seedAlone: 'Read it off for yourself. Do not ask the other person what they typed.',
  seedOne: 'One person has typed it in. A second person must now type it in too.',
  seedYours: 'You have typed it in. Now a second person must.',
  seedDiffered: (when: string) =>
    `On ${when} two people typed it in, and not the same. Both were cleared. Look again at the draw, and at how it is to be written down.`,
  seed: 'The seed',
  seedHint: ({ seedKind, seedNumbers }: SeedForm) => {
    const hints: Record<SeedKind, string> = {
      lotto:
        'The six main numbers with a space between, such as 4 11 23 30 41 52. We put them in order, smallest first, and leave out noughts in front.',
      euromillions:
        'The five main numbers and then the two Lucky Stars, with a space between, such as 7 9 13 44 50 3 11. We put each in order, smallest first.',
      drand: 'The randomness of the round: 64 digits and letters from a to f.',
      other: `The ${seedNumbers} numbers with a space between. We put them in order, smallest first, and leave out noughts in front.`,
    };
    return seedKind
      ? hints[seedKind]
      : 'Exactly as it is to be written down. Spaces at the ends do not count.';
  },
  seedMalformed: ({ seedKind, seedNumbers }: SeedForm) => {
    const faults: Record<SeedKind, string> = {
      lotto: 'Enter six different numbers from 1 to 59',
      euromillions: 'Enter five different numbers from 1 to 50, then two different Lucky Stars from 1 to 12',
      drand: 'Enter the 64 digits and letters from a to f',
      other: `Enter ${seedNumbers} whole numbers`,
    };
    return seedKind ? faults[seedKind] : 'Type in the seed';
  },
  seedBlank: 'Type in the seed',
  seedLong: 'Use no more than 200 characters',
  seedAct: 'This is the seed',
  seedLast: 'When the second person types the same, the lot is drawn at once. Nothing can undo it.',
  seedLink: 'Type in the seed',
  seedRefused: {
    'pool-not-closed': 'The pool is not closed',
    'no-lottery': 'No panel can be drawn from this pool: change the quotas or ask for more names',
    'not-fixed-in-time':
      'What lies here was not on the public record, signed, before the seed could be known. It cannot be drawn: give the panel up and say so',
    'too-early': 'It is too early: the public draw has not been held',
    'already-drawn': 'The lot is drawn already',
    'typed-already': 'You have typed it in. Somebody else must be the second',
  } satisfies Record<Exclude<SeedRefusal, 'seed-malformed'>, string>,
  differed:
    'That is not what the other person typed. Both are cleared, and it is on the public record. Begin again',
  differedSubject: (title: string) => `The seeds were not the same: ${title}`,
  differedBody: (link: string) =>
    `You and another person typed in the seed, and not the same. Both were cleared. Look again at the public draw, and at how its result is to be written down, and type it in again:\n\n${link}`,
  drawnTitle: 'The lot is drawn',
  drawnLede: 'Whoever is drawn is asked by e-mail; those without e-mail are asked by you.',
  seatsLink: 'Seats and answers',
  resultLink: 'The public result',

  extendLink: 'Give people longer',
  extendTitle: 'Give people longer to put their names in',
  extendLede:
    'Names open again, and the lot is drawn on a later day with a new seed. The reason is public. People whose names are in stay in.',
  extendAct: 'Give people longer',
  reason: 'The reason, for everyone to read',
  reasonHint: `At least ${fewestWords} words. Say who is missing, or what hindered people.`,
  reasonRefused: {
    blank: 'Say why',
    'too-short': `Say a little more: at least ${fewestWords} words`,
    filler: 'Say why in your own words',
    repeated: 'Say why in your own words',
    'rests-on-nothing': 'Say what it rests on: who is missing, how many, or what hindered people',
  } satisfies Record<ReasonRefusal, string>,
  reasonAbout: [
    'names people pool quotas panel missing young older women men disabled district ethnic seats recruiting letters longer census draw lottery purchase tender officer cancelled withdrawn resident',
  ],
  extendRefused: {
    'not-open-to-change': 'Names can be given longer only before the draw',
    'lottery-stands': 'A panel can be drawn from this pool, so nothing about it can change',
    'seed-typed': 'Somebody has typed in a seed already',
    'not-later': 'Choose a last day that is later than the one before, and still to come',
    'draw-not-after-close': 'The draw must be on a later day than the last day to put a name in',
  } satisfies Record<ExtendRefusal, string>,

  quotasLink: 'Change the quotas',
  quotasTitle: 'Change the quotas before the draw',
  quotasLede:
    'Only because nobody can be drawn as they are, and only before the seed can be known. What was, what is and the reason are public.',
  quotasRefused: {
    'lottery-stands': 'A panel can be drawn with these quotas, so they cannot change',
    'pool-not-closed': 'The pool is not closed',
    'seed-known': 'The seed can be known by now, so quotas can no longer change. Give people longer instead',
    'still-infeasible': 'Nobody can be drawn with these quotas either. Look at the smallest change above',
    'quotas-do-not-fit': 'These quotas cannot be met by anybody. Look at the sums',
    'nothing-changed': 'These are the quotas that stand',
  } satisfies Record<QuotaChangeRefusal, string>,

  abandonLink: 'Give the panel up',
  abandonTitle: 'Give the panel up',
  abandonLede:
    'Nobody is drawn. The reason is public. What people said of themselves is deleted 90 days later.',
  abandonAct: 'Give it up',
  abandonRefused: {
    'not-announced': 'A panel that is not announced need not be given up',
    'already-drawn': 'The lot is drawn: seats that fall empty are filled by lot',
    'draw-first':
      'The seed can be known, so the lot is drawn first and published. Nobody can begin again because of who is drawn',
    'already-abandoned': 'This panel was given up already',
  } satisfies Record<AbandonRefusal, string>,

  auditLink: 'Hand the list to an auditor',
  auditTitle: 'Hand the list to an auditor',
  auditLede:
    'The list has a number for each person, what they said of themselves and where they live, without names. Few people are alike, so somebody could be recognised: hand it over only to an auditor who checks the draw. That you did, and why, goes on the public record.',
  auditPurpose: 'What it is for',
  auditPurposeHint: 'Such as “Checking the draw, for the audit committee”. Name no person.',
  auditPurposeBlank: 'Say what it is for, in 10 letters or more',
  auditAct: 'Get the list (CSV)',
  auditGone:
    'What people said of themselves was deleted 90 days after the draw, and the list with it. Its fingerprint stays.',
  auditQuotas: 'The quotas are public: the auditor takes them from the panel’s page.',
  auditHow: 'The auditor recomputes the draw with:',
} as const;
