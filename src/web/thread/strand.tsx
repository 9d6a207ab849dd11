import type { Child } from 'hono/jsx';

export type StrandProps = { readonly name: string; readonly says: Child };

/** One followed priority at one station, in madder: residents' words, and what became of them. */
export function Strand({ name, says }: StrandProps) {
  return (
    <div class="strand">
      <p>
        <span class="strand-name">{name}</span>
        {says}
      </p>
    </div>
  );
}
