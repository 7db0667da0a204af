/** A grade of evidence, never without its reason. */
export function Grade({ grade, reason }: { readonly grade: string; readonly reason: string }) {
  return (
    <>
      <span className="grade">{grade}</span>
      {reason}
    </>
  )
}
