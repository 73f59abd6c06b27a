// The theme's colours for charts, read again when the colour scheme changes.
import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import type { Palette } from './charts';

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
    bucket: {
      inForce: colour('--zd-green'),
      pending: colour('--zd-ink'),
      lapsed: colour('--zd-red'),
      unknown: colour('--zd-grey'),
    },
  };
}
