/** Shapes that differ without colour. */
export type IconShape = 'shield' | 'triangle' | 'square' | 'diamond' | 'disc' | 'ring' | 'dash' | 'arrow'

const PATHS: Readonly<Record<IconShape, string>> = {
  shield: 'M8 1 14 3v5c0 3.5-2.5 6-6 7-3.5-1-6-3.5-6-7V3Z',
  triangle: 'M8 2 15 14H1Z',
  square: 'M2.5 2.5h11v11h-11Z',
  diamond: 'M8 1l7 7-7 7-7-7Z',
  disc: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  ring: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 2.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  dash: 'M2 7h12v2H2Z',
  arrow: 'M1 6.5h8V3l6 5-6 5V9.5H1Z',
}

/** A small icon beside a word that says the same; hidden from assistive technology. */
export function StatusIcon({ shape, className = '' }: { shape: IconShape; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`size-2.5 shrink-0 fill-current ${className}`}>
      <path d={PATHS[shape]} fillRule="evenodd" />
    </svg>
  )
}
