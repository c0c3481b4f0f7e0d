import type { Reporter, TestModule } from 'vitest/node'
/** Prints the time of the run and a last line 'N passed, N failed, N skipped', which Vitest's own summary lacks. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const n = { passed: 0, failed: errors.length, skipped: 0 }
    for (const m of modules) {
      if (m.errors().length) n.failed++
      for (const t of m.children.allTests()) {
        const s = t.result().state
        if (s === 'passed') n.passed++
        else if (s === 'failed') n.failed++
        else n.skipped++
      }
    }
    process.on('exit', () => {
      // Counted from the start of the process, so that it includes the build of the app and the start of the browser.
      console.log(`Time: ${process.uptime().toFixed(1)} s`)
      console.log(`${n.passed} passed, ${n.failed} failed, ${n.skipped} skipped`)
    })
  }
}
