/** What openers are written. */
export const mailWords = {
  namedSubject: (title: string) => `You are named to open bids: ${title}`,
  namedBody: (title: string, link: string) =>
    `You are one of the people who open the bids for “${title}”, together. Nobody can open one alone.\n\nMake your key now, on a device of your own: it takes two minutes.\n\n${link}\n\nThe secret half of your key never leaves your device. We cannot make another for you once bids are sealed to it, so keep a copy.`,
  reminders: {
    first: {
      subject: (title: string) => `Try your key on a test bid: ${title}`,
      body: (title: string, link: string) =>
        `The tender notice for “${title}” is out, and bids are being sealed to your key. Open a test bid with it now, so that everybody can rely on it. Everyone can see who has.\n\n${link}`,
    },
    second: {
      subject: (title: string) => `Try your key again before the deadline: ${title}`,
      body: (title: string, link: string) =>
        `Bids for “${title}” are due within three days. Open a second test bid, so that we know you still have your key.\n\n${link}`,
    },
    open: {
      subject: (title: string) => `The bids wait for your key: ${title}`,
      body: (title: string, link: string) =>
        `The deadline for “${title}” has passed. Use your key now: the bids open as soon as enough openers have.\n\n${link}`,
    },
  },
} as const;
