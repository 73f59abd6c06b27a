// A headed part of a tab or panel, as wide as it.
import type { ReactNode } from 'react';
import styles from './Fields.module.css';

interface SectionProps {
  readonly title: string;
  /** Stands at the right of the heading: a badge, a sum. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.section}>
        <span>{title}</span>
        {aside}
      </h3>
      {children}
    </section>
  );
}
