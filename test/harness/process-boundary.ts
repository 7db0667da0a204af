import v8 from 'node:v8'

/** Node's serializer can treat views as Blink does, by a method its types leave out. */
interface BlinkLike {
  _setTreatArrayBufferViewsAsHostObjects(treat: boolean): void
}

/** What a message between processes does to a value: a copy, or an error for what cannot be sent. */
export function acrossProcesses(value: unknown): unknown {
  const serializer = new v8.Serializer()
  ;(serializer as unknown as BlinkLike)._setTreatArrayBufferViewsAsHostObjects(false)
  serializer.writeHeader()
  try {
    serializer.writeValue(value)
  } catch (fault) {
    throw new Error(`An object could not be cloned. (${String(fault)})`, { cause: fault })
  }
  const reader = new v8.Deserializer(serializer.releaseBuffer())
  reader.readHeader()
  return reader.readValue()
}

/** Bytes that travel only because a view shares a bigger buffer: a message takes the whole buffer along. */
export function excessBytes(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.buffer.byteLength - value.byteLength
  if (value === null || typeof value !== 'object' || value instanceof ArrayBuffer) return 0
  return Object.values(value).reduce((sum: number, inner) => sum + excessBytes(inner), 0)
}
