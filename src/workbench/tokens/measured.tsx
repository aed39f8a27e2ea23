import { type RefObject, useEffect, useState } from 'react';
import s from './token-specimen.module.css';

interface Props {
  element: RefObject<HTMLElement | null>;
  property: 'font-size' | 'inline-size';
}

/** What a length has come to on this page: at this width, with what is worn now. */
export function Measured({ element, property }: Props) {
  const [size, setSize] = useState(0);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      setSize(Number.parseFloat(getComputedStyle(entry!.target).getPropertyValue(property)) || 0);
    });
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element, property]);

  return <span className={s.measured}>{Number(size.toFixed(2))} px</span>;
}
