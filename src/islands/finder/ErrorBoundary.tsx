import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown instead, once something broke. */
  readonly fallback: ReactNode;
  /** Brings the page back to how the server made it. */
  readonly onBroken: () => void;
  readonly children: ReactNode;
}

/** A fault in the finder must not take the list away from anybody. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.props.onBroken();
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
