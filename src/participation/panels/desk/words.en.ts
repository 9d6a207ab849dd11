import type { AnnounceRefusal } from '../announce-panel.ts';

/** What officers read at the desk for panels. */
export const words = {
  listTitle: 'Panels by lot',
  listLede: (body: string) => `People drawn by lot to take part in what ${body} buys.`,
  set: 'Set up a panel',
  nothing: 'No panel yet. One that you set up is listed here, with what it waits for.',
  columns: {
    title: 'Panel',
    state: 'Where it stands',
    closes: 'Names until',
    draws: 'Drawn from',
    next: 'Next',
  },
  notSettled: 'Not settled',
  open: 'Open',
  about: (title: string) => `: ${title}`,
  back: 'All panels',
  checkListTitle: 'Check list',
  checkListLede: (left: number) =>
    left === 0
      ? 'Everything is settled.'
      : left === 1
        ? 'One step is still to do.'
        : `${left} steps are still to do.`,
  draftLede: 'Nobody outside sees it yet.',
  announced: (when: string) => `Announced on ${when}. Nothing it was announced with can change.`,
  toDo: 'Not settled yet',
  change: 'Change',
  doIt: 'Do this',
  seats: (seats: number, age: number, place: string) =>
    `${seats} seats. People aged ${age} or over who live in ${place}`,
  region: 'any of the ten districts',
  offer: (pay: string, days: number) => `${pay} a day, ${days} ${days === 1 ? 'day' : 'days'}`,
  extras: { childcare: 'childcare', expenses: 'travel and food' },
  with: (list: string) => `With ${list}.`,
  withNothing: 'Nothing else is paid.',
  times: (from: string, to: string) => `Names from ${from} to ${to}`,
  drawn: (when: string) => `Drawn from ${when} on`,
  quotas: (list: string) => (list === '' ? 'None: everybody has the same chance' : list),
  householdRule: 'Never two people of one address',
  announceTitle: 'Announce it',
  announceLede:
    'Announcing puts all of this on the public record: seats, quotas, who may, payment, days, and where the seed will come from. From then on nothing of it can change.',
  announceAct: 'Announce the panel',
  announceNot: 'Something is left to do first: see the check list.',
  noQuestion:
    'No question of this purchase is named for residents yet. Name at least one before its tender notice comes out, or the panel has nothing to score.',
  announceRefused: {
    'already-announced': 'This panel is announced already',
    'opens-in-the-past':
      'Its first day has begun. Change the days, so that people hear of it before they can put their names in',
    'not-settled': 'Some steps are still to do. Do them first',
    'quotas-do-not-fit': 'The quotas cannot be met by anybody. Look at their sums',
    'nothing-for-residents':
      'The tender notice is out, and it names no question for residents. A panel would have nothing to score',
  } satisfies Record<AnnounceRefusal, string>,
  publicPage: 'The public page',
} as const;
