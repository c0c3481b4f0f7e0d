import { type ComponentProps, type ElementType, useEffect, useRef } from 'react'

/**
 * An element that an address can point to: if active, it scrolls into view, takes the focus and is marked. Uses a ref, not
 * an element id, because ids come from the data.
 */
export function LinkTarget<T extends ElementType>({
  as: Tag,
  active,
  className = '',
  ...rest
}: { as: T; active: boolean; className?: string } & Omit<ComponentProps<T>, 'as' | 'className' | 'ref'>) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!active) return
    ref.current?.scrollIntoView({ block: 'center' })
    ref.current?.focus({ preventScroll: true })
  }, [active])
  const Element: ElementType = Tag
  return (
    <Element
      ref={ref}
      tabIndex={-1}
      aria-current={active ? 'location' : undefined}
      className={`${className} ${active ? 'bg-raised outline-2 outline-offset-4 outline-accent' : ''}`}
      {...rest}
    />
  )
}
