import type { Standing } from '../declaring/declarations.rules.ts';
import type { AppointRefusal } from './appoint-evaluator.ts';
import type { EvaluatorKind } from './panel.rules.ts';

export const kindNames: Readonly<Record<EvaluatorKind, string>> = {
  officer: 'Officer',
  resident: 'Resident',
};

export const standingNames: Readonly<Record<Standing, string>> = {
  'stood-aside': 'Stood aside',
  'not-trained': 'Lessons to pass',
  'declaration-missing': 'Links to tell',
  'conflict-undecided': 'A link to decide',
  'not-calibrated': 'A sample answer to mark',
  'may-score': 'May score',
};

export const words = {
  title: (title: string) => `Who scores: ${title}`,
  heading: 'Who scores',
  lede: 'At least three people score each question, alone and blind. Whoever has a real link to one bidder stands aside from all of them.',
  notice: 'People are appointed once the tender notice is out: then the questions are fixed.',
  appoint: 'Appoint an officer',
  invite: 'Invite a resident',
  award: 'The ranking and the award',
  questions: {
    caption: 'The questions',
    head: { code: 'Question', officers: 'Officers', residents: 'Residents', state: 'State' },
    missing: (count: number) =>
      count === 1 ? 'One more person is needed' : `${count} more people are needed`,
    enough: 'Enough people',
    residents: 'Residents score this one',
    none: 'No question of this tender is scored by people: published formulas give every mark.',
  },
  people: {
    caption: 'The panel',
    head: { name: 'Name', kind: 'Kind', questions: 'Questions', standing: 'Standing' },
    none: 'Nobody is appointed yet.',
  },
  register: {
    heading: 'Register of conflicts',
    lede: (links: number, none: number) =>
      [
        links === 0 ? 'No link was told of.' : `${links} ${links === 1 ? 'link was' : 'links were'} told of.`,
        none === 0 ? '' : `${none} ${none === 1 ? 'answer says' : 'answers say'} there is none.`,
      ].join(' '),
    empty: 'Nobody has been asked yet: bids must be open first.',
    head: { who: 'Who', bidder: 'Bidder', link: 'What they told', decided: 'What was decided' },
    standsAside: 'Stands aside from every bid',
    decide: 'Decide this',
    decideAbout: (name: string, bidder: string) => `whether ${name} scores, given the link to ${bidder}`,
    decision: { 'may-score': 'Scores', 'stands-aside': 'Stands aside from every bid' },
    by: (name: string, date: string) => `${name}, ${date}`,
    source: 'Kept under the Procurement Act 2023, sections 81 to 83. Only the panel’s officers read it.',
  },
  appointTitle: 'Appoint an officer to score',
  person: 'Who scores?',
  personHint: 'Everyone here with the role of evaluator who does not stand aside',
  personNone: 'Nobody here has the role of evaluator yet. Ask your administrator to give somebody that role.',
  personBlank: 'Choose who scores',
  which: 'Which questions?',
  whichHint: 'People who know the subject make the best scorers',
  whichBlank: 'Choose at least one question',
  save: 'Appoint',
  inviteTitle: 'Invite a resident to score',
  inviteLede: 'For a resident drawn by lot. We write to them with a link; they need no role.',
  email: 'Their e-mail address',
  emailWrong: 'Type an e-mail address, such as name@example.org',
  name: 'Their name',
  nameHint: 'As they want the panel to know them',
  nameBlank: 'Type their name',
  sendInvite: 'Invite',
  noneForResidents:
    'The tender notice named no question for residents to score, so nobody can be invited. That is decided before the notice is out.',
  mailSubject: (title: string) => `You are asked to score: ${title}`,
  mailBody: (title: string, link: string) =>
    `You were drawn to help score the bids for “${title}”. You score one question, alone, in your own time. First there are a few short lessons. Then we ask whether you have a link to anyone who bids.\n\nSign in with this address and begin: ${link}`,
  refusals: {
    'notice-not-published': 'The tender notice is not out yet',
    'nothing-to-score': 'Choose at least one question',
    'no-such-question': 'Choose questions that people score',
    'not-for-residents': 'The notice did not name this question for residents to score',
    'score-agreed': 'A score is agreed on one of these questions, so it takes nobody new',
    'opens-the-bids': 'This person opens the bids. Whoever opens does not score',
    'conflicting-hats': 'This person acts for a bidder. Nobody scores a competition that they bid in',
    'not-an-evaluator': 'This person does not have the role of evaluator here',
    'stood-aside': 'This person stood aside from this competition',
    'other-kind': 'This person is on the panel already, as the other kind',
  } satisfies Record<AppointRefusal, string>,
} as const;
