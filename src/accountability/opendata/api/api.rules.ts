/** Where version 1 of the API stands on this site. What it answers is added to, and never taken from. */
export const API_ROOT = '/api/v1';

/** The licence that everything from here is given under. */
export const LICENCE = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

/** Rows of one answer: as many as were asked for, up to `mostRows`. */
export const usualRows = 100;
export const mostRows = 1000;
