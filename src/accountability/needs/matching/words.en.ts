import { formatDate, formatMinute } from '../../../values/dates.ts';
import type { FileFault } from '../../files/file-kind.rules.ts';
import type { EndReason, MatchSide, MatchStanding } from './match.rules.ts';
import type {
  AcceptRefusal,
  ArrivedRefusal,
  EndMatchRefusal,
  GivenRefusal,
  MessageRefusal,
  ProposeRefusal,
} from './refusals.rules.ts';

type Errors = Readonly<Record<string, string>>;

const fits = {
  'need-not-open': { '': 'This need is not open any more: it is met, promised to somebody else, or over' },
  'other-measure': { promise: 'This promise is counted in something else. Choose one that fits' },
  'other-place': { promise: 'This promise is for another district. Choose one that fits' },
  'day-past': { onDay: 'That day is past. Choose one that is still to come' },
  'day-outside': { onDay: 'The group needs it between the two days above. Choose a day between them' },
  'quantity-not-positive': { quantity: 'Enter how much, as a number above 0' },
  'more-than-needed': { quantity: 'That is more than is still needed. Enter a smaller number' },
  'more-than-owed': {
    quantity: 'That is more than this promise still owes. Enter a smaller number, or choose another promise',
  },
  'owed-earlier': {
    onDay:
      'This promise is due before that day. Choose an earlier day, or first agree a later date with the buyer',
  },
  'offer-over': { '': 'This offer is over, or ends before that day' },
  'more-than-offered': { quantity: 'That is more than is left of this offer. Enter a smaller number' },
  'both-sides': { '': 'You are on both sides of this. Somebody else must answer for one of them' },
} as const;

export const words = {
  day: formatDate,
  at: formatMinute,
  letters: {
    proposed: (need: string) => ({
      subject: `Somebody answers: ${need}`,
      body: `There is a proposal for “${need}”. Read it, and accept it or say no.`,
    }),
    accepted: (need: string) => ({
      subject: `Agreed: ${need}`,
      body: `The other side accepted for “${need}”. Now you can write to each other with numbers and addresses.`,
    }),
    declined: (need: string) => ({
      subject: `Not this time: ${need}`,
      body: `The other side said no to the proposal for “${need}”.`,
    }),
    'taken-back': (need: string) => ({
      subject: `Taken back: ${need}`,
      body: `The other side took back its proposal for “${need}”.`,
    }),
    'called-off': (need: string) => ({
      subject: `Called off: ${need}`,
      body: `The other side called off what you agreed for “${need}”. It says why.`,
    }),
    given: (need: string) => ({
      subject: `Did it come? ${need}`,
      body: `The supplier says what it gave for “${need}”. Say how much came.`,
    }),
    arrived: (need: string) => ({
      subject: `It came: ${need}`,
      body: `The group says how much came for “${need}”. If you have not yet, say what you gave.`,
    }),
    notCome: (need: string) => ({
      subject: `It did not come: ${need}`,
      body: `The group says that nothing came for “${need}”. You can write to them.`,
    }),
    message: (need: string) => ({
      subject: `A message about: ${need}`,
      body: `There is a message for you about “${need}”.`,
    }),
  },
  setAside: (group: string) =>
    `Part of what is owed goes to a need of ${group}. The supplier and the group agreed on it. The total stays the same.`,
  gaveBack: (group: string) =>
    `What was set aside for a need of ${group} and did not come goes back to the dates it was taken from. The total stays the same.`,
  standing: {
    proposed: 'Waiting for an answer',
    agreed: 'Agreed',
    'to-confirm': 'The day has come',
    given: 'Given, the supplier says',
    arrived: 'Came, the group says',
    both: 'Given, and it came',
    'not-come': 'Did not come, the group says',
    declined: 'Said no',
    'taken-back': 'Taken back',
    'called-off': 'Called off',
  } satisfies Record<MatchStanding, string>,
  page: {
    back: { group: 'Your need', supplier: 'Needs and offers' } satisfies Record<MatchSide, string>,
    rows: {
      need: 'Need',
      where: 'Where',
      group: 'Group',
      supplier: 'Supplier',
      promise: 'Promise',
      howMuch: 'How much',
      day: 'Day',
      given: 'Given, the supplier says',
      arrived: 'Came, the group says',
      note: 'What the group says of it',
    },
    kicker: (side: MatchSide) => (side === 'group' ? 'You act for the group' : 'You act for the supplier'),
    waitsForYou: (other: string) => `${other} asks you. Accept it, or say no.`,
    waitsForOther: (other: string) => `${other} has to answer.`,
    setAside: 'When you accept, this much of the promise is set aside. The promise stays as large as it was.',
    accept: 'Accept it',
    sayNo: 'Say no',
    takeBack: 'Take it back',
    callOff: 'Call it off',
    sayGiven: 'Say what you gave',
    sayArrived: 'Say how much came',
    endTitle: { proposed: 'Say no', agreed: 'Call it off' },
    endLede: 'The other side reads why.',
    why: 'Why?',
    endAct: 'Say so',
    ended: (side: string, why: string) => `${side} ended it. ${why}.`,
    messages: 'Messages',
    messagesBefore: 'Only the two sides read these. Send no addresses or numbers before both have agreed.',
    messagesAfter: 'Only the two sides read these. You can send a number or an address now.',
    noMessages: 'None yet.',
    message: 'Your message',
    send: 'Send it',
    wrote: (side: string, at: string) => `${side}, ${at}`,
  },
  given: {
    title: 'What did you give?',
    lede: 'This is a claim on your promise. The public body checks it.',
    quantity: (most: string) => `How much? You agreed ${most}`,
    note: 'What was done?',
    noteHint: 'A sentence or two, for the public body. No names.',
    file: 'A photo or a paper that shows it (if you have one)',
    link: 'A link that shows it (if there is one)',
    act: 'Send it',
  },
  arrived: {
    title: 'How much came?',
    lede: 'Everyone can read the number. If nothing came, enter 0.',
    quantity: (most: string) => `How much? You agreed ${most}`,
    note: 'Anything to say about it? (optional)',
    noteHint: 'Only the supplier and the public body read this. No names.',
    act: 'Send it',
  },
  propose: {
    title: 'Bring it under a promise',
    asked: (left: string) => `Still needed: ${left}.`,
    between: (from: string, to: string) => `The group needs it between ${from} and ${to}.`,
    promise: 'Under which promise?',
    promiseHint: (owed: string, due: string) => `${owed} still owed. Next due ${due}.`,
    none: 'None of your promises fits: they are counted in something else, for another district, or all claimed.',
    quantity: 'How much would you bring?',
    quantityIn: 'Counted as the promise is.',
    day: 'On which day?',
    dayWhat: 'the day',
    message: 'Anything to say to the group? (optional)',
    messageHint: 'No addresses or numbers yet.',
    act: 'Propose it',
    back: 'The need',
  },
  askOffer: {
    title: 'Ask for some of it',
    offered: (supplier: string, left: string, until: string) => `${supplier} offers ${left}, until ${until}.`,
    need: 'For which of your needs?',
    none: 'You have no open need of this kind.',
    sayFirst: 'Say what you need first',
    back: 'Your group',
    message: 'Anything to say to the supplier? (optional)',
    act: 'Ask for it',
    needMissing: 'Choose for which need',
  },
  promiseMissing: 'Choose under which promise',
  tasks: {
    answer: (need: string) => `Answer the proposal for “${need}”`,
    given: (need: string) => `Say what you gave for “${need}”`,
    arrived: (need: string) => `Say how much came for “${need}”`,
    ending: (need: string) => `“${need}” ends soon and is not met: give it more time, or close it`,
    draft: (need: string) => (need === '' ? 'Go on saying what you need' : `Go on: “${need}”`),
  },
  reasons: {
    day: 'The day does not work',
    amount: 'The amount does not work',
    'not-needed': 'It is not needed any more',
    cannot: 'We cannot do it',
    safety: 'We are not sure that it is safe',
  } satisfies Record<EndReason, string>,
  sides: { group: 'The group', supplier: 'The supplier' } satisfies Record<MatchSide, string>,
  faults: {
    propose: {
      ...fits,
      'proposed-already': { '': 'This promise was proposed for this need already. Wait for the answer' },
      'message-long': { message: 'Make it shorter: 1,000 characters at most' },
      'message-gives-away': {
        message: 'Take out the address, number or link. You can send them once both of you have agreed',
      },
    } satisfies Record<ProposeRefusal, Errors>,
    accept: {
      ...fits,
      'answered-already': { '': 'This was answered in the meantime' },
      'own-proposal': { '': 'You proposed this yourself. The other side answers' },
    } satisfies Record<AcceptRefusal, Errors>,
    end: {
      'why-missing': { why: 'Choose why' },
      'over-already': { '': 'This is over already' },
      'said-already': { '': 'One of you has said what came, so it cannot be called off' },
    } satisfies Record<EndMatchRefusal, Errors>,
    arrived: {
      'not-agreed': { '': 'Nothing is agreed here' },
      'said-already': { '': 'Your group has said this already' },
      'before-its-day': { '': 'The day is still to come. Say it then' },
      'quantity-missing': { quantity: 'Enter how much came, as a number. If nothing came, enter 0' },
      'more-than-agreed': {
        quantity: 'That is more than you agreed. Enter what was agreed, and say in your words that more came',
      },
      'note-long': { note: 'Make it shorter: 500 characters at most' },
    } satisfies Record<ArrivedRefusal, Errors>,
    given: {
      'not-agreed': { '': 'Nothing is agreed here' },
      'given-already': { '': 'You have said this already' },
      'before-its-day': { '': 'The day is still to come. Say it then' },
      'more-than-agreed': {
        quantity:
          'That is more than you agreed. Enter what was agreed; claim the rest under the promise itself',
      },
      'quantity-not-positive': { quantity: 'Enter how much you gave, as a number above 0' },
      'more-than-promised': {
        quantity: 'With what you claimed before, that is more than was promised. Enter a smaller number',
      },
      'link-not-https': { link: 'Enter a whole address that begins with https://' },
    } satisfies Record<Exclude<GivenRefusal, FileFault>, Errors>,
    message: {
      blank: { text: 'Write your message' },
      'message-long': { text: 'Make it shorter: 1,000 characters at most' },
      'message-gives-away': {
        text: 'Take out the address, number or link. You can send them once both of you have agreed',
      },
      over: { '': 'This is over, so no more messages are sent' },
    } satisfies Record<MessageRefusal, Errors>,
  },
} as const;
