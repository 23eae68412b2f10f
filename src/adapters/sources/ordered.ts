/** Starts a few pieces of work at once and gives their results in the order they were asked for. */
export async function* inOrder<In, Out>(
  given: AsyncIterable<In> | Iterable<In>,
  atOnce: number,
  work: (one: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const started: Promise<Out>[] = [];
  for await (const one of given) {
    started.push(work(one));
    if (started.length >= atOnce) yield (await started.shift()) as Out;
  }
  for (const one of started) yield await one;
}
