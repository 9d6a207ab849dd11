import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant, londonDate } from '../../values/dates.ts';
import { mostCommentCharacters } from './comment-on-draft.ts';
import type { DraftStanding, SignRefusal } from './draft.rules.ts';
import type { DraftKind, FieldName } from './draft-fields.rules.ts';
import type { JoinRefusal } from './refusals.rules.ts';

const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const grouped = new Intl.NumberFormat('en-GB');

export const kindNames: Readonly<Record<DraftKind, string>> = {
  outcome: 'Outcome',
  measure: 'Measure',
  question: 'Tender question',
};

export const fieldNames: Readonly<Record<FieldName, string>> = {
  name: 'Official name',
  plainName: 'Plain name',
  plainLine: 'What it means, in one line',
  unit: 'Counted in',
  whatCounts: 'What counts',
  whatDoesNot: 'What does not count',
  evidenceRule: 'What proves it',
  seeable: 'Could a passer-by see it?',
  question: 'What bidders are asked',
  lookFor: 'What a good answer shows',
};

export const standingNames: Readonly<Record<DraftStanding, string>> = {
  open: 'Being written',
  adopted: 'Adopted',
  offered: 'Offered to buyers',
  closed: 'Closed',
};

const day = (at: Temporal.Instant) => formatDate(londonDate(at));

export const words = {
  searchSummary: (kind: DraftKind, parties: readonly string[]) =>
    `${kindNames[kind]}, written together by ${and.format(parties)}.`,
  drafting: (number: number) => `It is written together in draft ${number}.`,
  adoptedInto: (framework: string, version: number) => `It is in version ${version} of ${framework}.`,
  offeredAs: (title: string) => `It became a tender question: ${title}.`,
  mailSubject: (title: string) => `Write “${title}” with us`,
  mailBody: (mail: { title: string; body: string; party: string; link: string }) =>
    `${mail.body} asks you to help write “${mail.title}”, for ${mail.party}.\n\nOpen this link, sign in and choose the name that others see:\n\n${mail.link}\n\nThe link lets one person in and works for 30 days. Everything that is written there is public.`,
  listTitle: 'Written together',
  listLede:
    'Residents, community groups and public bodies write one outcome, one measure or one tender question together. Everybody can read every version.',
  listNone: 'Nothing like that is being written.',
  listNoneYet: 'Nothing is being written together yet.',
  clear: 'Show all drafts',
  found: (total: number) => (total === 1 ? '1 draft' : `${grouped.format(total)} drafts`),
  proposals: 'What residents say is missing',
  searchLabel: 'Search',
  kindLabel: 'What is written',
  anyKind: 'Anything',
  stateLabel: 'Where it stands',
  anyState: 'Anything',
  bodyLabel: 'Public body',
  anyBody: 'Any',
  filterAct: 'Search',
  csv: 'Download as a spreadsheet (CSV)',
  json: 'Download as data (JSON)',
  csvName: 'drafts.csv',
  signedBy: (signed: number, parties: number) => `${signed} of ${parties} parties signed`,
  kicker: (kind: DraftKind, number: number, body: string) => `${kindNames[kind]}, draft ${number}, ${body}`,
  versionNow: (version: number, at: Temporal.Instant, name: string, party: string) =>
    `Version ${version}, saved ${formatInstant(at)} by ${name}, ${party}.`,
  notWritten: 'Nobody has written this yet.',
  yes: 'Yes',
  no: 'No',
  edit: 'Change the text',
  sign: 'Sign it',
  history: 'Every version, and what changed',
  comments: 'Comments',
  noComments: 'Nobody has said anything about it yet.',
  comment: 'Say something about it',
  commentHint: 'Everybody can read it, with the name you chose.',
  commentAct: 'Send',
  commentOn: (name: string, party: string, version: number, at: Temporal.Instant) =>
    `${name}, ${party}, on version ${version}, ${day(at)}`,
  resolved: (by: string, at: Temporal.Instant) => `Settled by ${by}, ${day(at)}`,
  resolve: 'It is settled',
  about: (name: string) => `: the comment by ${name}`,
  parties: 'Who writes it, and who has signed',
  signedOn: (name: string, at: Temporal.Instant) => `Signed by ${name} on ${day(at)}`,
  notSigned: 'Has not signed this version',
  cleared: (parties: readonly string[], version: number) =>
    `The text changed after ${and.format(parties)} signed, so ${parties.length === 1 ? 'that signature is' : 'those signatures are'} gone. Version ${version} needs everybody’s.`,
  members: (names: readonly string[]) => (names.length === 0 ? 'Nobody has joined yet' : and.format(names)),
  forFramework: 'For the framework',
  changes: 'Says anew',
  serves: 'Counts for',
  theme: 'In the theme',
  began: (number: number, title: string) => `Began as proposal ${number}: ${title}`,
  allSigned: 'Every party signed this version.',
  settledAs: {
    open: () => '',
    adopted: () => 'It is adopted. Nothing in it changes any more.',
    offered: () => 'It is offered to the body’s buyers. Nothing in it changes any more.',
    closed: (reason) => `It was closed without being adopted: “${reason}” Nothing in it changes any more.`,
  } satisfies Record<DraftStanding, (reason: string) => string>,
  closedAs: (number: number, reason: string) =>
    `Draft ${number} was closed without being adopted: “${reason}”`,
  you: (name: string, party: string) => `You write here as ${name}, for ${party}.`,
  signIn: 'Only those who were invited write. If you were, open the link in your e-mail.',
  joinAsBody: 'Write for your body too',
  historyTitle: (title: string) => `Every version of “${title}”`,
  savedBy: (name: string, party: string, at: Temporal.Instant) => `${name}, ${party}, ${formatInstant(at)}`,
  first: 'The first version.',
  beside: (basedOn: number) =>
    `Set beside the text: written from version ${basedOn} while somebody else changed the same words. Nothing of it is lost.`,
  versionTitle: (version: number) => `Version ${version}`,
  noDifference: 'No words differ.',
  since: (version: number) => `What changed since version ${version}`,
  back: 'The draft',
  editTitle: 'Change the text',
  editLede: (title: string, version: number) =>
    `You change version ${version} of “${title}”. Each save is a new version that everybody can read. Signatures under the old one no longer count.`,
  most: (most: number) => `${most} letters at most.`,
  tooLong: (most: number) => `Use ${most} letters or fewer`,
  chooseYesNo: 'Choose yes or no',
  save: 'Save as a new version',
  besideTitle: 'Somebody changed the same words',
  besideLede: (version: number) =>
    `What you wrote is kept as version ${version}, beside the text. Below is the text that stands. Put into it what you want of yours, and save.`,
  besideYours: 'What you wrote',
  besideTheirs: 'What stands',
  mergedNote:
    'Somebody else saved meanwhile. Your changes and theirs are both in the text: please read it once more.',
  signTitle: 'Sign this version',
  signLede: (party: string) => `You sign for ${party}. Anyone can see that you did.`,
  signMeans: 'You sign exactly these words. If anybody changes one, your signature is gone, and we say so.',
  signAct: (version: number) => `Sign version ${version}`,
  signRefused: {
    settled: 'It is settled. Nobody signs it any more.',
    'changed-since': 'The text changed while you read. Read the new version before you sign.',
    unfinished: 'Not everything is written yet. Write all of it before you sign.',
    'signed-already': 'Your party has signed this version already.',
    'not-a-member': 'Only those who were invited sign.',
  } satisfies Record<SignRefusal | 'not-a-member', string>,
  saveRefused: {
    'not-a-member': 'Only those who were invited write.',
    settled: 'It is settled. Nothing in it changes any more.',
    'no-such-version': 'We could not tell which version you began from. Open the page again.',
  },
  commentRefused: {
    'not-a-member': 'Only those who were invited say something here.',
    settled: 'It is settled. Nothing is added any more.',
    blank: 'Write what you want to say',
    'too-long': `Use ${grouped.format(mostCommentCharacters)} letters or fewer`,
    'no-open-comment': 'Somebody settled that one already.',
  },
  joinTitle: (title: string) => `Write “${title}” together`,
  joinLede: (party: string, body: string) => `${body} asks you to write for ${party}.`,
  joinName: 'Which name do others see?',
  joinNameHint: 'A first name is enough. Everybody can read it beside what you write.',
  joinNameBlank: 'Type the name that others see',
  joinNameLong: 'Use 60 letters or fewer',
  joinAct: 'Join',
  joinRefused: {
    'link-unknown': 'We do not know this link. Check that it is whole.',
    'link-used': 'Somebody has joined with this link already. Ask the body for another.',
    'link-too-old': 'This link no longer works. Ask the body for another.',
    settled: 'It is settled. Nobody joins any more.',
    'member-already': 'You write in this draft already.',
    'not-of-the-body': 'Only commissioners of the body write for it.',
  } satisfies Record<JoinRefusal | 'not-of-the-body', string>,
  task: {
    sign: (title: string) => `Others signed “${title}”. Sign it, or change it`,
    settle: (title: string) => `Every party signed “${title}”. Carry it out`,
  },
} as const;
