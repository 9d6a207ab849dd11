import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import type { PlanRefusal, PriorityRefusal } from '../draft-policy.ts';
import type { AdoptRefusal, PolicyGap, PolicySection } from '../policy.rules.ts';

/** What each section is for, beside its box. */
export const sectionHints: Record<PolicySection, string> = {
  vision: 'What life in this place should be like, and what your money can do towards it.',
  'own-duties': 'What this public body binds itself to: what it pays, how it buys, what it publishes.',
  'supplier-duties':
    'What suppliers are asked to do. The Charter and Review thresholds come from your settings.',
  prevention: 'How you choose work that stops problems before they grow, and how you tell that it does.',
  stopping: 'When you stop paying for what does little good or cannot be afforded, and who is asked first.',
  'social-value-act':
    'How you follow section 1 of the Public Services (Social Value) Act 2012 each time you buy.',
};

export const gapWords: Record<PolicyGap, string> = {
  vision: 'what you want',
  'own-duties': 'what you must do yourselves',
  'supplier-duties': 'what you ask of your suppliers',
  prevention: 'how you help early',
  stopping: 'when you stop paying for something',
  'social-value-act': 'how you follow the law',
  priorities: 'at least one priority',
  outcomes: 'an outcome for each priority',
  plans: 'at least one plan that the policy serves',
};

const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

export const words = {
  title: 'Social value policy',
  inForce: (version: number, from: Temporal.PlainDate) =>
    `Version ${version} was adopted. It takes effect from ${formatDate(from)}.`,
  noneYet: 'This public body has adopted no social value policy yet.',
  read: 'Read it as residents do',
  begin: { first: 'Draft the first version', next: 'Draft the next version' },
  beginHint: 'The next version begins with everything the last one says.',
  beginOnlyCommissioner: 'A commissioner drafts the next version.',
  draftThere: 'Somebody began a draft already. Go on with that one.',
  draft: (version: number) => `Draft of version ${version}`,
  gaps: (gaps: readonly PolicyGap[]) => `Still missing: ${and.format(gaps.map((gap) => gapWords[gap]))}.`,
  whole: 'The draft is whole. An elected member can adopt it.',
  preview: 'Preview the draft',
  adopt: 'Adopt the draft',
  sections: 'Sections',
  write: 'Write',
  written: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  unwritten: 'Not written yet',
  priorities: 'Priorities',
  addPriority: 'Add a priority',
  noPriorities: 'No priorities yet.',
  plans: 'Plans the policy serves',
  addPlan: 'Add a plan',
  noPlans: 'No plans yet.',
  saved: 'Saved.',
  back: 'Back to the draft',
  save: 'Save',
  takeOut: 'Take it out of the draft',
  sectionHow:
    'Leave an empty line between paragraphs. Lines that begin with a hyphen and a space make a list.',
  section: 'What it says',
  priority: {
    new: 'Add a priority',
    change: 'Change a priority',
    title: 'The priority, in a few words',
    content: 'What it means, and why it comes first',
    outcomes: 'Which framework outcomes it aims at',
    plans: 'Which plans it serves',
    noPlans: 'Add the plans that the policy serves first, to tie priorities to them.',
  },
  plan: {
    new: 'Add a plan',
    change: 'Change a plan',
    title: 'Name of the plan',
    titleHint: 'Such as a police and crime plan, or a corporate plan.',
    address: 'Where people can read it',
    addressHint: 'Its web address, beginning with https://',
    firstYear: 'First year',
    lastYear: 'Last year',
    year: 'Enter a year of four digits, like 2026',
  },
  previewTitle: 'Preview of the draft',
  adoptTitle: (version: number) => `Adopt version ${version}`,
  adoptLede:
    'From the moment you adopt it, nothing of this version changes. Residents see it, with what it changed and your name.',
  effectiveFrom: 'Takes effect from',
  effectiveWhat: 'the day it takes effect',
  recorded: 'This goes on the public record.',
  adoptAct: 'Adopt this policy',
  noDraft: 'Nobody is drafting a version now. A commissioner begins the next one.',
  task: (version: number) => `Adopt the social value policy, version ${version}`,
  draftTask: (version: number) => `Finish the draft of the social value policy, version ${version}`,
} as const;

const noDraft = 'There is no draft any more: it was adopted.';

export const priorityErrors: Record<PriorityRefusal, string> = {
  'no-draft': noDraft,
  'title-missing': 'Name the priority in a few words',
  'content-missing': 'Say what the priority means',
  'outcomes-missing': 'Choose at least one outcome that it aims at',
  unknown: 'Choose outcomes and plans from the lists',
};
export const planErrors: Record<PlanRefusal, string> = {
  'no-draft': noDraft,
  'title-missing': 'Enter the name of the plan',
  'address-malformed': 'Enter a web address, like https://www.example.gov.uk/plan',
  'years-backwards': 'The last year must not be before the first',
};
export const adoptErrors: Record<AdoptRefusal, string> = {
  'no-draft': noDraft,
  'changed-since': 'The draft has changed since you opened this page. Read it again below, then adopt it.',
  'not-whole': 'The draft is not whole yet.',
  'date-past': 'Choose today or a later day: a policy never takes effect before it is adopted.',
  'date-before-last': 'Choose a day after the one the last version takes effect on.',
};
export const sectionError = noDraft;
