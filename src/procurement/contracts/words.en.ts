import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import type { Barred } from '../barred/barred.rules.ts';
import { barredRefusals } from '../barred/words.en.ts';
import type { SigningFault } from './contracts.rules.ts';

const dates = {
  startsOn: 'the day it starts',
  endsOn: 'the day it ends',
  verdictDueOn: 'the day the verdict is due',
};

export const words = {
  title: (contract: string) => `Sign the contract: ${contract}`,
  heading: 'Sign the contract',
  winner: (supplier: string, price: string) => `With ${supplier}, for ${price}, without VAT.`,
  noAward:
    'The award is not published yet. The contract can be signed once it is, and its standstill is over.',
  standstill: (lastDay: Temporal.PlainDate) =>
    `Standstill runs to the end of ${formatDate(lastDay)}. The contract can be signed the day after.`,
  suspended:
    'A bidder has gone to court about this award within standstill. The contract may not be signed until the court lets you, decides the case, or it ends.',
  caseJustEnded: (first: Temporal.PlainDate) =>
    `A court case about this award has just ended. The contract can be signed from ${formatDate(first)}, the next working day.`,
  suspendedSource: 'Procurement Act 2023, section 101',
  seeChallenges: 'The court case',
  standstillSource: 'Procurement Act 2023, section 51',
  signed: 'This contract is signed. Its commitments are promises now.',
  seePromises: 'See the promises',
  dates,
  legends: {
    startsOn: 'When does it start?',
    endsOn: 'When does it end?',
    verdictDueOn: 'By when is the verdict due?',
  } satisfies Record<keyof typeof dates, string>,
  verdictHint: 'Renew, vary or stop: decided while the contract still runs.',
  manager: 'Who answers for the promises here?',
  noManager: 'Nobody is a contract manager yet. Ask your administrator to give somebody that role.',
  promises: 'What becomes a promise',
  promisesLede:
    'The supplier’s words and figures are taken as they stand in the bid. Say for each what happens if it is not kept.',
  remedy: (title: string) => `If it is not kept: ${title}`,
  commitment: (quantity: string, place: string, due: Temporal.PlainDate) =>
    `${quantity}, ${place}, by ${formatDate(due)}`,
  noCommitments: 'The winning bid has no commitments, so there will be no promises.',
  sign: 'Sign',
  refusals: {
    ...barredRefusals,
    'no-award': 'There is no published award to sign a contract for.',
    'in-standstill': 'Standstill is not over. The contract can be signed the day after its last day.',
    suspended: 'A bidder’s court case keeps the contract from being signed until it is over.',
    'case-just-ended':
      'A court case has just ended. The contract can be signed on the next working day at the earliest.',
    'already-signed': 'This contract is signed already.',
    'dates-out-of-order':
      'The contract must end after it starts, and the verdict must come after the start and by the last day.',
    'not-a-contract-manager': 'Choose one of the contract managers.',
  } satisfies Record<SigningFault | 'not-a-contract-manager' | Barred, string>,
  task: (contract: string) => `Sign the contract: ${contract}`,
} as const;
