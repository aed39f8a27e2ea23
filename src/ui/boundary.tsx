import { words } from '#words';
import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

type Props = { children: ReactNode };

/** A part of a page that may break without taking the page along. Trying again builds it anew. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = () => ({ broken: true });

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Notice urgent action={<Button onClick={() => this.setState({ broken: false })}>{words.retry}</Button>}>
        {words.failure.widget}
      </Notice>
    );
  }
}
