const grouped = new Intl.NumberFormat('en-GB');

export const words = {
  districtSummary: (population: number) =>
    `${grouped.format(population)} people live here. What is open, promised, bought and paid in the district.`,
} as const;
