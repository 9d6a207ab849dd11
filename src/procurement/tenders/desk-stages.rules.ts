/** The stages of a purchase as the desk shows them, in order. */
export const deskStages = ['plan', 'criteria', 'publish', 'bids', 'evaluate', 'award'] as const;

export type DeskStage = (typeof deskStages)[number];
