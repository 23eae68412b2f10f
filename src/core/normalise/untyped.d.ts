/** The parts we use of libraries that ship no types. */

declare module 'zipcodes' {
  export interface ZipCode {
    readonly zip: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly city: string;
    readonly state: string;
    readonly country: string;
  }
  const zipcodes: { readonly codes: Readonly<Record<string, ZipCode>> };
  export default zipcodes;
}

declare module 'parse-address' {
  interface Parts {
    readonly number?: string;
    readonly prefix?: string;
    readonly street?: string;
    readonly type?: string;
    readonly suffix?: string;
  }
  const parser: { parseAddress(text: string): Parts | null };
  export default parser;
}
