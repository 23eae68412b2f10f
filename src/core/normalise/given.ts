type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that have no value: absent stays absent, also in JSON. */
export function given<T extends object>(parts: T): Given<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<T>;
}
