import { sources } from '../sources.en.ts';
import type { CheckDoc } from './check-doc.rules.ts';

/** The checks of what stands beside the criteria, and of who is part of them. */
export const processDocs = {
  proportionate: {
    name: 'What is asked fits what is bought',
    looksAt:
      'How many minutes one bid takes a small firm, by kind of question, held against a cap for the contract’s size; and answers that are worth a mark or two.',
    why: 'Small firms and charities do not bid where a bid costs more than it can bring. The minutes are our own assumptions, with their date, and everyone can read them in the notice.',
    source: sources.proportionate,
    todo: 'Ask fewer questions, ask for figures where an essay is not needed, or say why this contract needs more.',
    passes: 'A contract of £100,000 with a price and three answers: about 8 hours, within 12.',
    fails: 'A contract of £20,000 with a price and six answers: about 12 hours, where we would stop at 4.',
  },
  'residents-score': {
    name: 'Residents have the part they were promised',
    looksAt:
      'What residents do in each criterion (write its question, observe, score, watch it later) against the rung of involvement of the purchase.',
    why: 'Each rung has its own gate: to score, residents are drawn by lot, trained, and declare conflicts. A higher part than was announced would be without it; a lower one breaks a promise.',
    source: sources.involvement,
    todo: 'Change the part in the criterion, or the rung of the purchase.',
    passes: 'The rung is “score”, and residents score SV1.',
    fails: 'The rung is “inform weights”, and residents would score SV1.',
  },
  indicators: {
    name: 'Indicators over £5 million',
    looksAt:
      'Whether a contract of more than £5 million, with VAT, has at least three key performance indicators, each with how it is measured and what counts as good. Frameworks, concessions, light-touch contracts and health care services are not asked for any.',
    why: 'The Act asks for them before the contract, and for a published assessment at least once a year. We ask for them before the notice, so that bidders know what they will be held to. Section 52(6) leaves out frameworks, concessions and light-touch contracts; health care services to people are outside the Act. One exception is left for you to judge: if no indicator could rightly assess the contract, say so and why (section 52(2)).',
    source: sources.indicators,
    todo: 'Set three. It is three lines each.',
    passes: 'A contract of £6 million with three indicators.',
    fails: 'A contract of £6 million with none.',
  },
  'conflicts-assessment': {
    name: 'Conflicts are assessed before the notice',
    looksAt: 'Whether a conflicts assessment is recorded.',
    why: 'Whoever influences a decision may have interests that pull on it: officers, members, advisers and residents. The authority looks before the notice, writes down what it found and what it does, and looks again as people join.',
    source: sources.conflicts,
    todo: 'Write it, even if it finds nothing. Who looked, whom they asked, what follows.',
    passes: 'An assessment is recorded before the notice.',
    fails: 'No assessment is recorded.',
  },
  'equality-note': {
    name: 'Equality is considered',
    looksAt: 'Whether a short note says how equality was considered.',
    why: 'Every public body must have due regard to equality in all it does. A note written at the time is the proof, and everyone can read it.',
    source: sources.equality,
    todo: 'Say whom the purchase could help or harm, and what you changed because of it.',
    passes: 'A note is there.',
    fails: 'No note is there.',
  },
  'accessibility-note': {
    name: 'Disabled people can use it',
    looksAt: 'Whether a short note says how disabled people can use what is bought, and bid for it.',
    why: 'Adjustments are cheap in a specification and dear afterwards.',
    source: sources.accessibility,
    todo: 'Say what standard it is held to, and how somebody asks for another way.',
    passes: 'A note is there.',
    fails: 'No note is there.',
  },
} as const satisfies Record<string, CheckDoc>;
