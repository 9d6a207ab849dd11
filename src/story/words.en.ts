export const words = {
  castIsOn: (people: number) => `  ${people} people, their public bodies and suppliers`,
  told: (slug: string) => `  ${slug.replaceAll('-', ' ')}`,
} as const;
