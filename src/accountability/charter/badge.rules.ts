/** The size of the badge, in CSS pixels. */
export const BADGE_WIDTH = 320;
export const BADGE_HEIGHT = 64;
