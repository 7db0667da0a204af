/**
 * A name for a file after something that a person named, without what a file system may refuse.
 *
 * @param otherwise where nothing of the name is left.
 */
export function fileNameOf(name: string, otherwise: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{M}\p{N}().-]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/g, '')
  return plain === '' ? otherwise : plain
}
