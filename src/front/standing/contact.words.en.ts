import type { StandingPage } from './standing-page.ts';

export const contact = {
  title: 'Contact',
  lede: 'The people who run this site can help with the site. For a purchase, ask the body that is buying.',
  sections: [
    {
      heading: 'About a purchase',
      paragraphs: [
        'Each purchase names its public body at the top of its page. Questions about what is bought, when and why are for that body.',
        'Bidders ask their questions where the tender notice says, so that every bidder sees the answer.',
      ],
    },
    {
      heading: 'About your own details',
      paragraphs: [
        'Say that you want to see, change or delete what is held about you. Write from the e-mail address you sign in with, or say how else we can know it is you.',
      ],
    },
    {
      heading: 'About safety',
      paragraphs: [
        'If someone is in danger now, ring 999. If you are worried about an older or disabled person, ring your council and ask for adult social care.',
      ],
    },
    {
      heading: 'If you find a way to break in',
      paragraphs: [
        'Thank you for telling us first. The file SECURITY.md in the source code says how, and what we promise in return.',
      ],
    },
  ],
} as const satisfies StandingPage;

/** The line the operator set, as it stands; or what to do where none is set. */
export const contactLine = {
  heading: 'About this site',
  line: (contact: string) => contact,
  missing:
    'The people who run this site have not yet said how to reach them. Ask any of the public bodies on it.',
} as const;
