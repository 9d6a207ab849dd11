import { bodyRoles } from './hat-code.rules.ts';

const roles = bodyRoles.join(', ');

export const commandWords = {
  emailMissing: 'Say whose role it is: --email name@example.org.uk',
  roleMissing: 'Say which role: --body <slug> --role <role>, or --supplier <slug>, or --operator',
  onlyOne: 'Give one role at a time: --body with --role, or --supplier, or --operator',
  roleUnknown: (role: string) => `“${role}” is not a role. Choose one of: ${roles}`,
  personUnknown: (email: string) =>
    `Nobody has the address “${email}”. Add them first: npx --no-install pp person add`,
  bodyUnknown: (slug: string) => `There is no public body “${slug}”. Add it: npx --no-install pp body add`,
  supplierUnknown: (slug: string) => `There is no supplier “${slug}”. Check its page’s address.`,
  alreadyHeld: 'They hold this role already: nothing to do.',
  given: (role: string, email: string) => `Given to ${email}: ${role}`,
} as const;
