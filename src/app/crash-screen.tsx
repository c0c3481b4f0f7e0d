import { Component, type ReactNode } from 'react'
import { MessagesContext } from '../messages/messages.ts'
import { Failed } from '../ui/failed.tsx'

/** The outermost error boundary: shows what happened and a button to reload, never a blank page. */
export class CrashScreen extends Component<{ children: ReactNode }, { error: string | null }> {
  static override contextType = MessagesContext
  declare context: React.ContextType<typeof MessagesContext>
  override state: { error: string | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    const { frame } = this.context
    return (
      <main className="p-8">
        <Failed
          title={frame.crashed}
          explanation={`${frame.crashedHelp} ${frame.problem.unexpected(this.state.error)}`}
          actions={[{ label: frame.reload, run: () => location.reload() }]}
        />
      </main>
    )
  }
}
