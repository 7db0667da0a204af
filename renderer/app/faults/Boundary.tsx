import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  /** What is shown in place of the children, once one of them has failed. */
  readonly fallback: (error: unknown) => ReactNode
  /** The children are tried again when this changes. */
  readonly resetKey?: string
  readonly onError?: () => void
  readonly children: ReactNode
}

interface BoundaryState {
  readonly failed: { readonly error: unknown } | undefined
}

/** Keeps a fault in one part of the window from taking the rest with it. React knows such a boundary as a class only. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: undefined }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: { error } }
  }

  override componentDidCatch(): void {
    this.props.onError?.()
  }

  override componentDidUpdate({ resetKey }: BoundaryProps): void {
    if (this.state.failed !== undefined && resetKey !== this.props.resetKey) {
      this.setState({ failed: undefined })
    }
  }

  override render(): ReactNode {
    const { failed } = this.state
    return failed === undefined ? this.props.children : this.props.fallback(failed.error)
  }
}
