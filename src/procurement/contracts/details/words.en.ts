import { reasonRefusals } from '../../evaluation/reasons.words.en.ts';
import { words as noticeWords } from '../../notices/words.en.ts';
import type { WithheldKind } from './passages.rules.ts';
import type { PublishDetailsRefusal } from './publish-details.ts';
import type { SaveTextRefusal } from './refusals.rules.ts';

const kinds: Record<WithheldKind, string> = {
  'trade-secret': 'It is a trade secret',
  'commercial-interests': 'It would be likely to harm somebody’s business',
  'national-security': 'National security',
};
const held = {
  'not-signed': 'The contract is not signed yet',
  published: 'The contract’s details are published, so nothing changes any more',
};

export const words = {
  /** What a reason for leaving something out may rest on. */
  about: [
    'price',
    'prices',
    'rates',
    'method',
    'secret',
    'competitors',
    'customers',
    'security',
    'public interest',
  ],
  deskTitle: (title: string) => `The contract’s details: ${title}`,
  heading: 'The contract’s details',
  lede: 'Publish what the contract says. The law asks for a contract details notice within 30 days of signing (120 in light touch), and for the contract itself where it is worth more than £5 million.',
  source: 'Procurement Act 2023, sections 53 and 94',
  notSigned: 'The contract is not signed yet.',
  text: 'The contract, as it is to be read',
  textHint:
    'Leave an empty line between passages: each can be left out on its own. Leave out signatures and people’s names.',
  saveText: 'Save the text',
  passages: 'Passage by passage',
  passagesLede: 'Everyone will read every passage that is not left out.',
  noPassages:
    'There is no text yet. You may publish the details without it where the law does not ask for the contract.',
  leaveOut: (position: number) => `Leave passage ${position} out`,
  change: (position: number) => `Why passage ${position} is left out`,
  leftOut: 'Left out',
  withholdTitle: 'Leave a passage out',
  law: 'You may leave information out only if it is sensitive commercial information (a trade secret, or something likely to harm somebody’s business) and there is an overriding public interest in keeping it back, or if national security needs it. You must tell everyone that something is left out, and on which ground.',
  lawSource: 'Procurement Act 2023, section 94(1) to (3)',
  kindLegend: 'On which ground?',
  kinds,
  chooseKind: 'Choose the ground',
  reason: 'Why, and what is the public interest in leaving it out?',
  reasonHint: 'Everyone reads this in the place of the passage. Do not say in it what the passage says.',
  withhold: 'Leave it out',
  putBack: 'Put it back',
  publish: 'Publish the details',
  publishLede:
    'First publish the contract details notice (UK7) on the central platform. Then tell us its number and time. From then on nothing here changes, and everyone also reads how bids would have ranked under the authority’s own marks and under all that residents asked.',
  publishSave: 'Publish',
  published: (date: string, identifier: string) =>
    `The details were published on ${date}, with the contract details notice ${identifier}.`,
  publicPage: 'The public page',
  sign: 'Sign the contract',
  back: 'The contract’s details',
  award: 'The award',
  task: (title: string) => `Publish the contract’s details: ${title}`,
  publicTitle: (title: string) => `The contract: ${title}`,
  publicHeading: 'The contract',
  between: (body: string, supplier: string) => `Between ${body} and ${supplier}`,
  facts: {
    supplier: 'Supplier',
    value: 'Price, without VAT',
    signed: 'Signed',
    starts: 'Starts',
    ends: 'Ends',
    verdict: 'Verdict due',
    notice: 'Contract details notice (UK7)',
  },
  notYet: 'The contract’s details are not published yet.',
  notYetBody: (body: string) =>
    `When ${body} has signed the contract and published its details, this page shows them, and says what is left out and why.`,
  whatItSays: 'What it says',
  noText: 'The authority has not published the contract’s own words.',
  left: (who: string, kind: WithheldKind, reason: string) =>
    `${who} left a passage out here. ${kinds[kind]}${kind === 'national-security' ? '' : ', and the public interest in leaving it out is the greater'} (Procurement Act 2023, section 94). The reason given: ${reason}`,
  leftMark: 'A passage is left out',
  leftCount: (count: number) =>
    count === 0
      ? 'Nothing is left out.'
      : count === 1
        ? 'One passage is left out.'
        : `${count} passages are left out.`,
  data: 'This page as data',
  thread: 'The whole thread',
  promises: 'What was promised',
  saveRefusals: {
    ...held,
    'too-many': 'That is more than 2,000 passages. Join some together',
  } satisfies Record<SaveTextRefusal, string>,
  withholdRefusals: {
    ...held,
    ...reasonRefusals,
    'rests-on-nothing': 'Say what would be harmed, and why the public interest is in leaving it out',
  },
  publishRefusals: { ...held, ...noticeWords.refused } satisfies Record<PublishDetailsRefusal, string>,
} as const;
