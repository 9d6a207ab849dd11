export const words = {
  title: 'What waits for me',
  count: (count: number) =>
    count === 1 ? 'One thing waits for you.' : `${count} things wait for you, what is due first comes first.`,
  by: (date: string) => `by ${date}`,
  late: (date: string) => `was due ${date}`,
  today: 'today',
  noDate: 'no date set',
  switchAndDo: (hat: string) => `Do this as: ${hat}`,
  about: (task: string) => `: ${task}`,
  emptyTitle: 'Nothing waits for you',
  emptyResident:
    'When a round you took part in has results, or a promise near you needs eyes, it shows here.',
  emptyRoles:
    'When somebody needs you to decide, mark, check or answer, in any of your roles, it shows here with its date.',
  haveYourSay: 'See what you can have your say on',
  youAct: (label: string) => `You are here as: ${label}.`,
  changeRole: 'Change role',
} as const;
