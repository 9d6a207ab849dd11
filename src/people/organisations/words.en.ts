import type { BodyKind } from './bodies.queries.ts';
import type { Supplier } from './suppliers.queries.ts';

export const bodyKindNames: Record<BodyKind, string> = {
  'combined-authority': 'Combined authority',
  council: 'Council',
  police: 'Police',
  health: 'NHS body',
};

export const words = {
  sectors: {
    private: 'Private company',
    'voluntary-community-social-enterprise': 'Voluntary, community or social enterprise',
    public: 'Public body',
    unknown: 'Supplier',
  } satisfies Record<Supplier['sector'], string>,
  sizes: {
    'sole-trader': 'Sole trader',
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
    unknown: 'Size not known',
  } satisfies Record<Supplier['size'], string>,
} as const;

export const commandWords = {
  nameMissing: 'Say what the body is called: --name "Oldham Council"',
  kindMissing: `Say what kind of body it is: --kind ${Object.keys(bodyKindNames).join(', --kind ')}`,
  kindUnknown: (kind: string) =>
    `“${kind}” is not a kind of body. Choose one of: ${Object.keys(bodyKindNames).join(', ')}`,
  regionMissing: 'This is the first body here. Say which region this is for: --region "Greater Manchester"',
  districtUnknown: (slug: string, known: readonly string[]) =>
    `There is no district “${slug}”. Choose one of: ${known.join(', ')}`,
  added: (name: string, slug: string) => `Added: ${name}, at /bodies/${slug}`,
  refused: {
    'name-blank': 'Say what the body is called: --name "Oldham Council"',
    'slug-malformed': 'A slug is small letters, numbers and hyphens: --slug oldham',
    'slug-taken': 'Another body has this slug. Choose one: --slug oldham-council',
  },
} as const;
