// The theme's colours for charts, read again when the colour scheme changes.
import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import type { LegalBucket } from '../../../domain/patents/records';

/** Colours are read from the theme when a chart is drawn, so both schemes stay legible. */
export interface Palette {
  readonly text: string;
  readonly dimmed: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
  readonly amber: string;
  readonly bucket: Readonly<Record<LegalBucket, string>>;
}

export function usePalette(): Palette {
  const scheme = useComputedColorScheme('light');
  // The scheme is not used in the body: the variables it decides are.
  return useMemo(() => readPalette(scheme), [scheme]);
}

function readPalette(_scheme: 'light' | 'dark'): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    text: colour('--mantine-color-text'),
    dimmed: colour('--mantine-color-dimmed'),
    line: colour('--zd-line'),
    paper: colour('--zd-paper'),
    accent: colour('--zd-ink'),
    amber: colour('--zd-amber'),
    bucket: {
      inForce: colour('--zd-green'),
      pending: colour('--zd-ink'),
      lapsed: colour('--zd-red'),
      unknown: colour('--zd-grey'),
    },
  };
}
