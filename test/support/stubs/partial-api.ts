/** An API of which a test answers some methods; any other rejects and says its name. */
export function partialApi<Api extends object>(answered: Partial<Api>): Api {
  const methodOf = (_: object, name: string | symbol): unknown =>
    Reflect.get(answered, name) ??
    (() => Promise.reject(new RangeError(`the stub does not answer "${String(name)}"`)))
  return new Proxy(answered, { get: methodOf }) as Api
}
