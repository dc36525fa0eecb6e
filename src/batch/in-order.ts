type Settled<Out> = { readonly value: Out } | { readonly error: unknown };

const settled = <Out>(promise: Promise<Out>): Promise<Settled<Out>> => promise.then((value) => ({ value }), (error: unknown) => ({ error }));

const opened = <Out>(one: Settled<Out>): Out => {
  if ('error' in one) throw one.error;
  return one.value;
};

/**
 * Runs what comes, so many at once, and gives the results in the order of what came, as soon as they are there.
 * Takes no more than `width` from the source before a result is taken.
 */
export async function* inOrder<In, Out>(source: AsyncIterable<In>, width: number, run: (one: In) => Promise<Out>): AsyncGenerator<Out, void, undefined> {
  const from = source[Symbol.asyncIterator]();
  const running: Promise<Settled<Out>>[] = [];
  let coming: Promise<Settled<IteratorResult<In, unknown>>> | undefined;
  let end: Settled<undefined> | undefined;
  try {
    while (end === undefined || running.length > 0) {
      if (end === undefined && running.length < width) coming ??= settled(from.next());
      const first = running[0];
      const came = await Promise.race([...(coming === undefined ? [] : [coming.then((next) => ({ next }))]), ...(first === undefined ? [] : [first.then((result) => ({ result }))])]);
      if (came === undefined) continue;
      if ('result' in came) {
        running.shift();
        yield opened(came.result);
        continue;
      }
      coming = undefined;
      if ('error' in came.next) end = came.next;
      else if (came.next.value.done === true) end = { value: undefined };
      else running.push(settled(run(came.next.value.value)));
    }
    opened(end);
  } finally {
    void settled(Promise.resolve(from.return?.()));
  }
}
