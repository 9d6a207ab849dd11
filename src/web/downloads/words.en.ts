/** Names of files to take away. */
export const words = { xlsx: 'XLSX', json: 'JSON', of: (what: string) => `XLSX: ${what}` } as const;
