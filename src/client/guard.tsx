import { Component, type ReactNode } from 'react'

/** A fault in a page's own code: the frame stays, and there is a way on. */
export class Guard extends Component<{ readonly children: ReactNode; readonly broken: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override render() {
    return this.state.failed ? this.props.broken : this.props.children
  }
}
