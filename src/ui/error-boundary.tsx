import { Component, type ReactNode } from 'react'

/**
 * Keeps an error of one panel in that panel; `fallback` gets the error, and the way to try again. It tries again by itself
 * once `scope` is another: what the panel is about.
 */
export class ErrorBoundary extends Component<
  { fallback: (retry: () => void, error: unknown) => ReactNode; scope?: string; children: ReactNode },
  { caught: { readonly error: unknown } | null }
> {
  override state: { caught: { readonly error: unknown } | null } = { caught: null }

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } }
  }

  override componentDidUpdate({ scope }: { scope?: string }) {
    if (this.state.caught && scope !== this.props.scope) this.setState({ caught: null })
  }

  override render() {
    const { caught } = this.state
    return caught
      ? this.props.fallback(() => this.setState({ caught: null }), caught.error)
      : this.props.children
  }
}
