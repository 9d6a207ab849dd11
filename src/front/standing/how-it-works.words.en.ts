import type { StandingPage } from './standing-page.ts';

export const howItWorks = {
  title: 'How it works',
  lede: 'Councils, the police and the NHS buy things with public money. You help say what that money should do. Then you can see if it did.',
  sections: [
    {
      heading: 'One thread, nine steps',
      isThread: true,
      paragraphs: ['Each thing that is bought follows one line, from what you said to what was done.'],
      list: [
        'Voice: you say what matters most.',
        'Mandate: the council answers you, line by line. Yes, no, or “yes, but”. It says why.',
        'Criteria: the answers become marks that bidders can win. Then the marks are locked.',
        'Bids: suppliers make their offers. Nobody can open them before the deadline.',
        'Scores: each person marks alone and gives a reason. Then they agree one score.',
        'Award: the council decides, and shows its sums.',
        'Promises: each offer the winner made gets a date, a place and an owner.',
        'Evidence: the supplier says what it did. The council checks. You say what you saw.',
        'Verdict: the council keeps the contract, changes it or stops it, and says why.',
      ],
    },
    {
      heading: 'You influence. The authority decides',
      paragraphs: [
        'You do not vote on who wins. The law says the council, the police or the NHS must decide that, and answer for it.',
        'What you say shapes the marks before anyone bids. Once the tender notice is out, nobody can change the marks. If someone tries, that goes on the record.',
      ],
    },
    {
      heading: 'How far you can go',
      paragraphs: [
        'Each purchase has a rung on this ladder. The page says which one. Every rung has a gate: something that must be true first.',
      ],
      ladder: [
        {
          rung: 'Inform the weights',
          means: 'You say what matters most.',
          gate: 'The round must close before the tender notice comes out, and each person has one say.',
        },
        {
          rung: 'Write the questions',
          means: 'Your words become questions for bidders.',
          gate: 'Each question must be about what is being bought.',
        },
        {
          rung: 'Observe',
          means: 'You sit in and see that it is fair.',
          gate: 'You say if you have a link to a bidder, and you keep bids secret.',
        },
        {
          rung: 'Score',
          means: 'You mark one named question.',
          gate: 'You are drawn by lot, you are trained, and you have no real link to any bidder.',
        },
        {
          rung: 'Monitor',
          means: 'You say what you saw done.',
          gate: 'Your words are published, and the supplier may reply.',
        },
      ],
    },
    {
      heading: 'What your points do',
      paragraphs: [
        'You share 100 points. We work out the result in three ways and show all three. Before a round opens it says which of them will count.',
        'The council may write down its own marks before it asks you. Then, at the end, we can show if what you said changed who won. “It made no difference” is an honest answer too.',
      ],
    },
    {
      heading: 'Four words for “done”',
      paragraphs: ['These are four different things. We never add them up.'],
      list: [
        'Claimed: the supplier says so.',
        'Evidenced: the supplier sent proof.',
        'Verified: the council checked it.',
        'Witnessed: people say they saw it.',
      ],
    },
    {
      heading: 'Check it yourself',
      paragraphs: [
        'Each public page has its data beside it. The sums can be done again by anyone, with the same tool that we use.',
        'When something important happens, it is written in a public record that is only ever added to.',
      ],
    },
  ],
} as const satisfies StandingPage;
