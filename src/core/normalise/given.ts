type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that have no value: absent stays absent, also in JSON. */
export function given<T extends object>(parts: T): Given<T> {
  const out: Given<T> = {};
  for (const key in parts) if (parts[key] !== undefined) out[key] = parts[key] as Exclude<T[typeof key], undefined>;
  return out;
}
