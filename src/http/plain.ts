/**
 * An answer of the core for a schema to write. The core's types are read-only and know no `undefined`, the schemas' are neither:
 * the compiler cannot match the two, so the schema checks each answer as it is written.
 */
export const plain = (value: unknown): never => value as never;
