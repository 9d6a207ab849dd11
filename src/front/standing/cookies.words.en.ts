import type { StandingPage } from './standing-page.ts';

export const cookies = {
  title: 'Cookies',
  lede: 'We use two small files called cookies. The site cannot work safely without them.',
  sections: [
    {
      heading: 'The two cookies',
      paragraphs: ['Neither of them follows you to other sites. Scripts on the page cannot read them.'],
      list: [
        'pp_session: keeps you signed in. Set when you sign in. Gone when you sign out, or after 30 days (12 hours if you act for a body or a supplier).',
        'pp_form: makes sure that a form sent to us came from your own browser. Set when you open a form without being signed in. Gone when you close the browser.',
      ],
    },
    {
      heading: 'Why we do not ask you first',
      paragraphs: [
        'The law asks for your consent only for cookies that are not needed. Both of these are strictly needed for what you asked the site to do: Privacy and Electronic Communications Regulations 2003, regulation 6(4).',
        'We count no visits with cookies. We use nothing from other companies: no adverts, no fonts, no maps, no social media buttons.',
      ],
    },
    {
      heading: 'If you block them',
      paragraphs: [
        'You can still read every public page. You cannot sign in or send a form until you let them back.',
      ],
    },
  ],
} as const satisfies StandingPage;
