import type { Site } from '../../../web/edge/visit.ts';
import { openApiDocument } from './open-api.ts';
import { operations } from './operations.ts';

const written = new Map<string, string>();

/** The description as it is served: the same for as long as the process runs, so written once. */
export function openApiText({ publicUrl }: Pick<Site, 'publicUrl'>): string {
  const known = written.get(publicUrl) ?? `${JSON.stringify(openApiDocument(publicUrl, operations))}\n`;
  written.set(publicUrl, known);
  return known;
}
