import type { StandingPage } from './standing-page.ts';

export const privacy = {
  title: 'Privacy notice',
  lede: 'We keep little about you. We keep what you said apart from who you are.',
  sections: [
    {
      heading: 'Who looks after your details',
      paragraphs: [
        'The public body that asks you a question is in charge of your details for that question. The people who run this site act for it. The contact page says how to reach them.',
        'The law that lets them is “public task”: UK GDPR, Article 6(1)(e). Asking people before buying is part of a public body’s job. When you bid or work for a supplier, your work details are used for the same reason.',
        'Some rounds ask for your ethnic group, or whether you are disabled. The law protects these more than other details. We keep them only if you tick that we may: UK GDPR, Article 9(2)(a). Until the round closes you can take them back.',
      ],
    },
    {
      heading: 'What we keep, and for how long',
      paragraphs: [],
      list: [
        'Your e-mail address and name, if you give them: until you ask us to delete your account.',
        'The first half of your postcode and your district: until you change them or delete your account. We look at your whole postcode once and do not keep it.',
        'That you are signed in: 30 days for residents, 12 hours for people who act for a body or a supplier. Signing out ends it at once.',
        'A sign-in link: it works once, for 30 minutes. We delete it the day after.',
        'A message we sent you: 30 days.',
        'Which role you chose last, if you have several: until you choose another.',
        'That you took part in a round: a code made from your account with a key. The key is destroyed when the results come out. After that nobody can tell who took part.',
        'Your points: with your district and the day, and with nothing that names you. They stay, as part of the result.',
        'What you tell about yourself, if you like to: your age band, sex, ethnic group or disability, beside your answer and not your name. We delete it 90 days after the results.',
        'Your own copy of your points: locked with a secret that only you have. We cannot open it.',
        'What you write as a witness: shown on the promise it is about, for as long as the contract is on this site.',
        'If you follow something by e-mail: your address and what you follow, until you stop it. It is stored apart from answers.',
        'A comment on a theme: what you wrote, the name you chose and the day. Nothing that leads to you.',
        'A thread or a reply: shown under the name you chose. We keep which account wrote it, and show that to nobody.',
        'If you book a place at an event: the name you gave, how to reach you and what you need. The body that runs it sees them. We delete them 30 days after the event.',
        'If you sign the Social Value Charter for a supplier or a public body: your name and position, on its page, for as long as the page is there.',
        'Where a public body writes to a supplier: its e-mail and postal address. Only that body’s finance officers see them.',
        'The reasons that officers, elected members and evaluators give: kept with the purchase, as the law on public buying asks.',
      ],
    },
    {
      heading: 'After you send your points',
      paragraphs: [
        'You can give one answer to each round, and change it until the round closes.',
        'While a round is open, someone with the whole database, its logs and its backups could work to link an answer to a person. When the round closes, the answers are shuffled and written again, and the key is destroyed.',
        'From then on your answer can be neither traced nor erased. We cannot find it for you, or for anyone else. We can still delete your account, your district and your copy.',
      ],
    },
    {
      heading: 'What we publish',
      paragraphs: [
        'We publish totals. If fewer than 10 people gave an answer somewhere, that place reads “under 10”. We also hide other numbers if they would give it away.',
        'We never publish single answers, nor what anyone told about themselves.',
      ],
    },
    {
      heading: 'What we cannot promise',
      paragraphs: [],
      list: [
        'That nobody can make you show them your answer. If you give someone your secret, they can read your copy.',
        'That the people who run the servers see nothing at all. They can see that the site was visited, and by which internet address.',
        'That a witness report is private. It is public, in your words. Leave out names and anything you would not say aloud.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You can ask to see what we hold about you, to have it put right, or to have it deleted. You can object to how it is used. Ask through the contact page.',
        'If you are not happy with the reply, you can complain to the Information Commissioner’s Office, at ico.org.uk.',
        'No computer makes a decision about you here. We do not sell your details or use them to advertise.',
      ],
    },
  ],
} as const satisfies StandingPage;
