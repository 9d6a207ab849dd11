/** Words of the feed of red flags. */
export const words = {
  title: 'Red flags',
  entry: (flag: string, contract: string) => `${flag}: ${contract}`,
  summary: (buyer: string) => `${buyer}. A red flag says where to look. It proves nothing about anybody.`,
} as const;
