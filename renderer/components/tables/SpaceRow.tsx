interface SpaceRowProps {
  /** In pixels; none is drawn where there is nothing to stand for. */
  readonly height: number
  readonly columns: number
}

/** Stands for the rows of a long table that are not drawn. */
export function SpaceRow({ height, columns }: SpaceRowProps) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true">
      <td className="space" colSpan={columns} height={height} />
    </tr>
  )
}
