import type { StatusGroup } from '../../domain/as-of/status-group.ts'
import type { IconShape } from '../../ui/status-icon.tsx'

/** The icon and colour of each group of statuses: its shape alone distinguishes it too. */
export const STATUS_ICONS: Readonly<
  Record<StatusGroup, { readonly shape: IconShape; readonly text: string }>
> = {
  unknown: { shape: 'dash', text: 'text-muted' },
  sought: { shape: 'diamond', text: 'text-ink' },
  detained: { shape: 'disc', text: 'text-detained' },
  extradition: { shape: 'triangle', text: 'text-pressing' },
  removal: { shape: 'square', text: 'text-excluded' },
  removed: { shape: 'arrow', text: 'text-ink' },
  halted: { shape: 'ring', text: 'text-accent' },
  protected: { shape: 'shield', text: 'text-protection' },
}
