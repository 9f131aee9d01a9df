/** What commands and people call a symmetric key: `people-2`. An envelope key is called by its 16 hexadecimal digits. */
export const epochName = (part: 'people' | 'page' | 'accounts', epoch: number) => `${part}-${epoch}`
