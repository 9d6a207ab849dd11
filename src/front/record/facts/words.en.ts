/** The words around recorded facts. */
export const words = {
  none: 'Nothing',
  yes: 'Yes',
  no: 'No',
  bytes: (count: string) => `${count} bytes`,
  pair: (name: string, answer: string) => `${name}: ${answer}`,
  draft: (number: string) => `Draft ${number}`,
  proposal: (number: string) => `Proposal ${number}`,
  statement: (number: string) => `Statement ${number}`,
  issue: 'The issue and who answers it',
  more: 'In full',
  labelOf: (label: string, of: string) => `${label}: ${of}`,
  moreOf: (label: string) => `${label}: everything recorded of each`,
} as const;
