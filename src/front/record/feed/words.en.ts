import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';

export const words = {
  title: (about: string | undefined) => (about ? `Public record: ${about}` : 'Public record'),
  author: 'People’s Procurement',
  summary: (position: number, at: Temporal.Instant, about: string | undefined) =>
    `${formatInstant(at)}. ${about ? `${about}. ` : ''}Entry ${position} of the public record.`,
} as const;
