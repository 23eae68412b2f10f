/** Where the record says which network a session came from: the address when there is one, else the source's own account of it. */
export const networkPath = (seen: { readonly path: string; readonly network?: { readonly ip?: string } }): string =>
  seen.network?.ip === undefined ? `${seen.path}/network` : `${seen.path}/ip`;
