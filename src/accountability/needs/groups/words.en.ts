import type { AskRefusal } from './ask-for-group.ts';
import type { GroupDecisionRefusal } from './group.rules.ts';

export const words = {
  own: {
    title: 'Your groups',
    lede: 'Say what your group needs. A supplier that owes the public something can bring it.',
    none: 'You have no group here yet. Put yours down first: it takes a minute.',
    put: 'Put your group down',
    another: 'Put down another group',
    all: 'What all groups need',
    states: { waiting: 'Waiting to be confirmed', confirmed: 'Confirmed', declined: 'Not confirmed' },
    line: (district: string, state: string) => `${district} · ${state}`,
  },
  home: {
    title: (name: string) => name,
    kicker: (district: string) => `Community group, ${district}`,
    waiting: (body: string) =>
      `Somebody at ${body} will get in touch to check that your group is there. You can write what you need now. It shows once they have.`,
    declined: (reason: string) => `Your group was not confirmed: “${reason}”`,
    post: 'Say what you need',
    goOn: (title: string) => (title === '' ? 'Go on with what you began' : `Go on: ${title}`),
    needs: 'What you asked for',
    noNeeds: 'Nothing yet.',
    offers: 'What suppliers offer',
    offersLede: (district: string) => `What suppliers would bring to ${district}. Ask for some of it.`,
    byPhone: 'You write for this group, because somebody of it rang you.',
    back: 'All your groups',
    backToDesk: 'Needs and offers',
  },
  form: {
    title: 'Put your group down',
    lede: 'For groups that do something for people near them: a lunch club, a scout group, a park’s friends.',
    name: 'What is your group called?',
    nameHint: 'Everyone can read this. Do not use anybody’s own name.',
    about: 'What does it do?',
    aboutHint: 'A sentence. Everyone can read this.',
    district: 'Where is it?',
    choose: 'Choose a district',
    contact: 'How can we reach you?',
    contactHint:
      'A telephone number or an e-mail address. We use it to check that the group is there. We never show it.',
    act: 'Put it down',
  },
  faults: {
    'name-missing': { name: 'Enter what your group is called' },
    'name-long': { name: 'Make the name shorter: 60 characters at most' },
    'name-gives-away': { name: 'Take the address, number or link out of the name: everyone will read it' },
    'about-missing': { about: 'Say what your group does' },
    'about-long': { about: 'Make it shorter: 300 characters at most' },
    'about-gives-away': { about: 'Take out the address, number, postcode or link: everyone will read this' },
    'district-missing': { district: 'Choose where your group is' },
    'contact-missing': { contact: 'Enter a telephone number or an e-mail address' },
    'contact-long': { contact: 'Make it shorter: 120 characters at most' },
    'no-reader': {
      district:
        'No public body here reads what groups in that district write. Ask the people who run this site',
    },
    taken: { '': 'A group put that name down in this moment. Send yours again' },
  } satisfies Record<AskRefusal, Readonly<Record<string, string>>>,
  decide: {
    title: 'Is this group there?',
    about: 'What it does',
    district: 'Where',
    contact: 'How to reach it',
    asked: 'Put down on',
    legend: 'Have you reached them, and are they a community group?',
    confirm: 'Yes, confirm it',
    decline: 'No',
    reason: 'If not, why? The group reads this',
    save: 'Save',
    back: 'Back to needs and offers',
  },
  decideFaults: {
    choose: { decision: 'Choose whether you confirm it' },
    'decided-already': { '': 'Somebody else has decided this in the meantime' },
    'own-group': { '': 'This is your own group. Somebody else confirms it' },
    'reason-blank': { reason: 'Say why you do not confirm it' },
    'reason-short': { reason: 'Say why in five words at least' },
    'reason-long': { reason: 'Say why in 500 characters or fewer' },
    'reason-personal': { reason: 'Take out the address, number or link' },
  } satisfies Record<GroupDecisionRefusal, Readonly<Record<string, string>>>,
  letter: (name: string, state: 'confirmed' | 'declined', reason: string) =>
    state === 'confirmed'
      ? {
          subject: `${name} is confirmed`,
          body: `We have confirmed ${name}. You can say what your group needs.`,
        }
      : { subject: `${name} is not confirmed`, body: `We have not confirmed ${name}. Why: ${reason}` },
} as const;
