import type { Block } from '../documents/blocks.rules.ts';

/** A document as plain text, to be read without anything. */
export function blocksAsText(title: string, blocks: readonly Block[]): string {
  return [title, '='.repeat(title.length), '', ...blocks.flatMap(linesOf)].join('\n');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text, '-'.repeat(block.text.length), ''];
    case 'subheading':
      return ['', block.text, ''];
    case 'list':
      return [...block.items.map((item) => `* ${item}`), ''];
    case 'paragraph':
    case 'note':
      return [block.text, ''];
  }
}
