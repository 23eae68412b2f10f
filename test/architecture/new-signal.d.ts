/** The scaffold of a signal, which is plain JavaScript so that it runs before anything is built. */
declare module '*/scripts/new-signal.mjs' {
  /** `wanted`: `family/id`. The paths of the two files it wrote below `root`; throws when the name is no such name, or is taken. */
  export function newSignal(root: string, wanted: string | undefined, version: string): string[];
}
