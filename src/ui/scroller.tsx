import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  /** What scrolls here, for those who come by keyboard. */
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Wide things scroll inside it; only while they do, the keyboard stops here. */
export function Scroller({ label, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setScrolls(entry.target.scrollWidth > entry.target.clientWidth);
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={box}
      className={className}
      {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': label })}
    >
      {children}
    </div>
  );
}
