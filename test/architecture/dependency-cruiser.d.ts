/** The settings of the borders, which their tool reads as plain JavaScript. */
declare module '*.dependency-cruiser.mjs' {
  const config: { readonly forbidden: readonly { readonly name: string }[]; readonly options: object };
  export default config;
}
