/** The words around recorded facts. */
export const words = {
  none: 'Nothing',
  yes: 'Yes',
  no: 'No',
  bytes: (count: string) => `${count} bytes`,
  pair: (name: string, answer: string) => `${name}: ${answer}`,
  more: 'Everything recorded of each',
} as const;
