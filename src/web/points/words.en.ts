/** The words of the points question's controls. */
export const words = {
  addUp: 'Add up',
  left: 'points left to give',
  none: 'points left. All 100 are given',
  tooMany: 'points too many',
  given: (points: number) => `${points} given out of 100`,
  slider: (label: string) => `Points for ${label}`,
  fewer: (step: number, label: string) => `${step} fewer for ${label}`,
  more: (step: number, label: string) => `${step} more for ${label}`,
} as const;
