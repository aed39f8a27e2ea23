import { words } from '#words';
import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface Props {
  children: ReactNode;
  /** Nobody has asked for it: broken, it is gone without a word. */
  quiet?: boolean;
}

/** A part of a page that may break without taking the page along. Trying again builds it anew. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = () => ({ broken: true });

  override render() {
    if (!this.state.broken) return this.props.children;
    if (this.props.quiet) return null;
    return (
      <Notice urgent action={<Button onClick={() => this.setState({ broken: false })}>{words.retry}</Button>}>
        {words.failure.widget}
      </Notice>
    );
  }
}
