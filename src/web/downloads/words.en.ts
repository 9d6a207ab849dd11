/** Names of files to take away. */
export const words = { xlsx: 'XLSX', of: (what: string) => `XLSX: ${what}` } as const;
