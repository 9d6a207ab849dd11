import type { StandingPage } from './standing-page.ts';

export const accessibility = {
  title: 'Accessibility statement',
  lede: 'Everyone should be able to use this site. Here is what we have tested, and what we have not.',
  sections: [
    {
      heading: 'What you should be able to do',
      paragraphs: ['If one of these does not work for you, it is our fault. Please tell us.'],
      list: [
        'use every page with a keyboard alone',
        'make the text four times bigger and still read it without scrolling sideways',
        'use the site with JavaScript turned off',
        'use a screen reader: each chart has a sentence and a table that say the same',
        'change colours in your browser or your device: patterns and words carry the meaning too',
        'take part without an e-mail address: with a code that somebody hands or posts to you',
      ],
    },
    {
      heading: 'How far we meet the standard',
      paragraphs: [
        'We build to the Web Content Accessibility Guidelines, version 2.2, level AA. Nobody outside the project has checked that we meet it, so we do not claim it.',
      ],
    },
    {
      heading: 'What we have tested',
      paragraphs: [
        'Each time the software changes, a computer opens its pages in Chromium and looks for faults with a tool called axe. It does so on a narrow screen and a wide one. It also goes through the main tasks with JavaScript turned off.',
        'A tool like this finds some faults and misses others.',
      ],
    },
    {
      heading: 'What we have not tested yet',
      paragraphs: [],
      list: [
        'with disabled people, at their own desks and on their own phones',
        'with each of the common screen readers: JAWS, NVDA, TalkBack and VoiceOver',
        'with voice control and switch devices',
        'with browsers other than Chromium',
        'how easy the words are for people who read little English',
      ],
    },
    {
      heading: 'What we know is not good enough',
      paragraphs: [],
      list: [
        'Files that suppliers send, such as PDFs and photographs, may not work with a screen reader. We ask for the main points as text on the page.',
        'The site is in English only. There is no British Sign Language and no Easy Read.',
        'Imported payments keep the names and words that the public body used, which can be hard to read.',
      ],
    },
    {
      heading: 'Tell us, and what you can do next',
      paragraphs: [
        'Tell us through the contact page what you wanted to do and what got in the way. You can ask for anything here in another form, such as large print.',
        'The body that runs this site must answer you under the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with the answer, contact the Equality Advisory and Support Service, at equalityadvisoryservice.com.',
        'This statement was written in November 2026. The body that runs this site should add its own tests to it.',
      ],
    },
  ],
} as const satisfies StandingPage;
