import type { StandingPage } from './standing-page.ts';

export const about = {
  title: 'About this site',
  lede: 'People’s Procurement follows public money from what people asked for to what was done.',
  sections: [
    {
      heading: 'Who it is for',
      paragraphs: [
        'It is for people who live here, for the public bodies that buy, and for the suppliers that sell to them. Ten councils, a combined authority, the police and the NHS can share one site.',
      ],
    },
    {
      heading: 'Where the idea comes from',
      paragraphs: [
        'In Greater Manchester, people and researchers asked what would happen if residents set the aims of public buying. The police and crime commissioner there had a policy that asked more of suppliers who were paid more.',
        'This site builds on both ideas. Every word here is our own. None of it speaks for those who had the ideas first.',
      ],
    },
    {
      heading: 'The £50,000 line',
      paragraphs: [
        'A supplier paid £50,000 or less in a year is asked to sign a short Charter. A supplier paid £50,000 or more is asked to fill in a Review. At exactly £50,000 it is asked for both, unless the body says otherwise.',
        'Both are requests. Nobody has to say yes to either before they can bid. The public body signs the Charter and files a Review too.',
      ],
    },
    {
      heading: 'What we will not do',
      paragraphs: [],
      list: [
        'We will not hold a popular vote on named bidders.',
        'We will not publish anything about fewer than 10 people’s answers.',
        'We will not add up things that are not the same.',
        'We will not turn a good deed into pounds unless the price has an open source.',
        'We will not show a dispute about a supplier until the supplier has had time to reply.',
      ],
    },
    {
      heading: 'Free to use and to change',
      paragraphs: [
        'The software is open source, under the European Union Public Licence, version 1.2. Any public body may run it, read it and change it.',
        'Facts such as populations, bank holidays and legal limits are dated, and each one names its source.',
      ],
    },
  ],
} as const satisfies StandingPage;
