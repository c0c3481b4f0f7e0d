import { Component, type ReactNode } from 'react'

interface Props {
  readonly fallback: (retry: () => void, error: unknown) => ReactNode
  readonly scope?: string
  readonly children: ReactNode
}

interface State {
  readonly caught: { readonly error: unknown } | null
  readonly scope: string | undefined
}

/**
 * Confines an error to one panel; `fallback` gets the error and a function that retries. Retries by itself when `scope`
 * (what the panel is about) changes.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { caught: null, scope: this.props.scope }

  static getDerivedStateFromProps({ scope }: Props, state: State): State | null {
    return scope === state.scope ? null : { caught: null, scope }
  }

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } }
  }

  override render() {
    const { caught } = this.state
    return caught
      ? this.props.fallback(() => this.setState({ caught: null }), caught.error)
      : this.props.children
  }
}
