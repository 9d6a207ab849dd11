import type { BodyRole } from '../../acts/by.ts';
import { roleNames } from '../../web/edge/words.en.ts';
import type { EndRoleRefusal } from './end-role.ts';

export const words = {
  people: {
    title: (body: string) => `People who act for ${body}`,
    lede: 'Give each person only the roles they need. Everything here is recorded.',
    searchLabel: 'Name or e-mail',
    search: 'Search',
    clear: 'Show everyone',
    caption: (count: number) => (count === 1 ? '1 role held now' : `${count} roles held now`),
    person: 'Person',
    role: 'Role',
    since: 'Since',
    acts: 'Change',
    end: 'End this role',
    ofPerson: (role: string, person: string) => `${role}, ${person}`,
    nobodyFound: (search: string) =>
      `Nobody with a role here has “${search}” in their name or e-mail. You can give them one below.`,
    nobodyYet: 'Nobody has a role here yet. Give the first one below.',
    noName: 'No name given yet',
    giveTitle: 'Give a role',
    email: 'E-mail',
    emailHint: 'We tell them at this address. If they are new here, they get an account.',
    name: 'Name',
    nameHint: 'Only needed when they are new here.',
    chooseRole: 'Choose a role',
    give: 'Give the role',
    given: (role: string) => `The role is given: ${role}. We have written to them.`,
    ended: (role: string) => `The role has ended: ${role}.`,
    pastTitle: 'Roles that have ended',
    pastCaption: 'Roles that have ended, the latest first',
    endedOn: 'Ended',
    reason: 'Reason',
    recordTitle: 'On the public record',
    recordLede: 'The record names roles and offices, never people.',
    recordGranted: (role: string, office: string) => `${office} gave the role: ${role}`,
    recordEnded: (role: string, office: string) => `${office} ended the role: ${role}`,
    recordEmpty: 'Each role that is given or ended shows here.',
    offices: {
      'set-up': 'First set-up',
      resident: 'A resident',
      operator: 'The operator',
      supplier: 'A supplier',
    },
    mailSubject: (body: string) => `You have a role at ${body}`,
    mailBody: (role: string, body: string, link: string) =>
      [
        'Hello,',
        `${body} has given you a role on People’s Procurement: ${role}.`,
        'Sign in with this e-mail address to see what waits for you:',
        link,
        'If this is a mistake, tell the person who runs procurement there.',
      ].join('\n\n'),
  },
  giveErrors: {
    'email-malformed': 'Enter an e-mail address in the correct format, like name@example.org.uk',
    'already-held': 'This person holds this role already. Choose another role.',
    role: 'Choose the role to give',
    email: 'Enter the e-mail address of the person',
  },
  end: {
    title: (role: string, person: string) => `End a role: ${role}, ${person}`,
    what: 'They lose this role at once, also where they are signed in. What they did stays on the record.',
    reason: 'Why does it end?',
    reasonHint: 'The administrators can read this. The public record says only that the role ended.',
    act: 'End the role',
    back: 'Back to people',
  },
  endErrors: {
    'reason-blank': 'Say why the role ends',
    'not-held': 'This person does not hold this role any more.',
    'last-administrator':
      'This is the last administrator. Make somebody else administrator first, or nobody could give roles.',
  } satisfies Record<EndRoleRefusal, string>,
} as const;

/** The office that gave or ended a role, as the record has it. */
export function officeName(office: string): string {
  if (office in roleNames) return roleNames[office as BodyRole];
  return words.people.offices[office as keyof typeof words.people.offices] ?? office;
}
