export const words = {
  emailMissing: 'Say their e-mail address: --email name@example.org.uk',
  nameMissing: 'Say their name: --name "Jo Pendle"',
  added: (name: string, email: string) => `Added: ${name}, who signs in as ${email}`,
  refused: {
    'email-malformed': 'That is not an e-mail address. Write it like this: --email name@example.org.uk',
    'email-taken': 'This address has an account already: nothing to add.',
  },
} as const;
