/** Words of the reasons for going on past what a check warns of. */
export const words = {
  title: 'Why you go on',
  lede: 'Nothing here stops you. For each warning that stands, say in a sentence or two why you go on. The reasons go out with the tender notice and into the file of the purchase.',
  none: 'No check warns of anything, so nobody needs a reason.',
  public: 'Everyone can read this reason.',
  inTheFile: 'Kept in the file of the purchase and on the public record of the notice.',
  field: 'Why do you go on?',
  earlier: (reason: string) => `Before the criteria changed you said: “${reason}”`,
  page: 'What this check looks at',
  missing: 'Say in a few words why you go on',
  long: 'Say it in 600 characters or fewer',
  save: 'Save the reasons',
  left: (count: number) =>
    count === 1 ? 'One warning has no reason yet' : `${count} warnings have no reason yet`,
  allGiven: 'Every warning has its reason',
} as const;
