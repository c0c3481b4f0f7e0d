/** The loading state of a panel: grey bars in place of its content, and a label for screen readers. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div role="status" aria-busy="true" className="min-h-screen space-y-4 py-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never move
        <div key={i} aria-hidden="true" className="h-4 rounded-sm bg-hairline" />
      ))}
    </div>
  )
}
