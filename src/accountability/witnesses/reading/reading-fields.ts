import { z } from 'zod';

/** What a reader chose and typed. */
export const readingFields = z.object({
  decision: z.string().default(''),
  ground: z.string().default(''),
  reason: z.string().default(''),
});
