export const draftWords = {
  title: 'Your draft',
  pageTitle: (title: string) => `Your draft: ${title}`,
  kept: (when: string) => `A draft is kept since ${when}.`,
  none: 'No draft is kept.',
  means:
    'What you type in the form is sealed in your browser and kept here as a file that we cannot read. Documents are not in it. It goes at the deadline.',
  key: 'The key to it is in the browser you wrote in. To go on elsewhere, open the form there, press “Draft key”, and type the key on the other device.',
  lost: 'If that browser forgets its key, the draft is lost. A bid that you have sent is not.',
  form: 'Go on writing',
  forget: 'Forget this draft',
  back: 'Your bid',
  refused: {
    'not-open': 'This tender is not open for bids.',
    'not-sealed': 'This is not a sealed draft, so it is not kept.',
    'too-large': 'This draft is too large to keep.',
  },
} as const;

/** What the form’s script says about the draft. */
export const draftStates = {
  kept: (when: string) => `Draft kept at ${when}, sealed. Only this browser has its key.`,
  taken: 'Your draft is back.',
  failed: 'The draft could not be kept just now. What you typed is still here.',
  elsewhere: 'A draft is kept that was written in another browser. Type its draft key to go on with it.',
  keyLabel: 'Draft key',
  take: 'Open the draft',
  wrong: 'This key does not open the draft. Check it.',
  show: 'Draft key',
  shown:
    'To go on in another browser, type this key there. Whoever has it and can sign in as you can read the draft.',
  instead: 'Start a new draft instead',
} as const;
