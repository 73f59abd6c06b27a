// One part of the design: its name, its fields.
import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './designer.module.css';

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Title order={2} size="h3" id={id} className={classes.head}>
        {title}
      </Title>
      {children}
    </section>
  );
}
