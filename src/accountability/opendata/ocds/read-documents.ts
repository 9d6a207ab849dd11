import { Refused } from '../../../terminal/command.ts';
import { words } from './words.en.ts';

/** One JSON document, a JSON list of them, or one a line (JSON Lines). Refuses text that is none of these. */
export function readDocuments(text: string): {
  readonly documents: readonly unknown[];
  readonly isLines: boolean;
} {
  const whole = tryJson(text);
  if ('value' in whole) {
    return Array.isArray(whole.value)
      ? { documents: whole.value, isLines: true }
      : { documents: [whole.value], isLines: false };
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const documents = lines.map(tryJson);
  const broken = documents.findIndex((document) => !('value' in document));
  if (broken !== -1 || lines.length < 2) throw new Refused(words.brokenJson(whole.why));
  return {
    documents: documents.map((document) => ('value' in document ? document.value : null)),
    isLines: true,
  };
}

function tryJson(text: string): { readonly value: unknown } | { readonly why: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { why: (error as Error).message };
  }
}
