/** The party of everyone who takes part for themselves. */
export const residentsName = 'Residents';
