// The one place with colours, sizes and radii. Everything else uses Mantine's variables or the --zd-* ones below.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ink blue, the one accent. */
const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dbe5f1',
  '#b7c9e1',
  '#8fabd0',
  '#6c90c0',
  '#4c76ad',
  '#335f98',
  '#264d80',
  '#1d3d67',
  '#142c4c',
];

/** Neutral greys with a breath of blue, for the dark scheme. */
const dark: MantineColorsTuple = [
  '#d5dae1',
  '#b3bac5',
  '#949dab',
  '#6d7785',
  '#3f4854',
  '#333b46',
  '#272e37',
  '#1e242c',
  '#171c23',
  '#11151a',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  colors: { ink, dark },
  fontFamily:
    '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", sans-serif',
  fontFamilyMonospace:
    '"Cascadia Mono", Consolas, "SF Mono", "DejaVu Sans Mono", "Noto Sans Mono", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.4' },
      h2: { fontSize: '16px', lineHeight: '1.5' },
      h3: { fontSize: '14px', lineHeight: '1.5' },
    },
  },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '8px' },
  defaultRadius: 'sm',
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'compact-md', fw: 400, fz: 'sm' } },
    Input: { styles: { input: { fontSize: '13px' } } },
    InputWrapper: {
      styles: {
        label: { fontSize: '12px', fontWeight: 400 },
        description: { fontSize: '12px' },
        error: { fontSize: '12px' },
      },
    },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    // The list itself scrolls: a frame around it would be a place the keyboard can not reach.
    Select: {
      defaultProps: { size: 'xs', withScrollArea: false },
      styles: { options: { maxHeight: '320px', overflowY: 'auto' } },
    },
    NativeSelect: { defaultProps: { size: 'xs' } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 100 } } },
    Menu: {
      // The caret goes to the first entry, not to an empty place before it that is no entry of a menu.
      defaultProps: { transitionProps: { duration: 100 }, shadow: 'sm', withInitialFocusPlaceholder: false },
    },
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'sm' } },
    // One landmark holds everything that floats above the page.
    Portal: { defaultProps: { target: '#overlays' } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 100 },
        // The head of a dialog is not the head of the page.
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontSize: '16px', fontWeight: 600 } },
    },
    // The track is seen on paper and on the desk, in both schemes.
    SegmentedControl: { styles: { root: { background: 'var(--zd-grey-bg)' } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
  },
});

/** Heights and widths of the frame, in pixels; the list's row height is needed by code too. */
export const sizes = { row: 32, head: 32, rail: 144, railCollapsed: 52, top: 48, status: 26 } as const;

const px = (value: number): string => `${value}px`;

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--zd-row': px(sizes.row),
    '--zd-head': px(sizes.head),
    '--zd-rail': px(sizes.rail),
    '--zd-rail-collapsed': px(sizes.railCollapsed),
    '--zd-top': px(sizes.top),
    '--zd-status': px(sizes.status),
  },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1f2733',
    '--mantine-color-dimmed': '#5a6675',
    '--mantine-color-placeholder': '#6b7685',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#264d80',
    '--zd-desk': '#f4f6f8',
    '--zd-paper': '#ffffff',
    '--zd-rail-bg': '#1d2f4a',
    '--zd-rail-text': '#dfe7f2',
    '--zd-rail-hover': '#2a4063',
    '--zd-rail-active': '#37527c',
    '--zd-line': '#dfe3e8',
    '--zd-line-strong': '#c3cad3',
    '--zd-zebra': '#fafbfc',
    '--zd-hover': '#f0f4f9',
    '--zd-selected': '#e4edf8',
    '--zd-cursor': '#264d80',
    '--zd-mark': '#fff1b8',
    '--zd-green': '#1a6b3c',
    '--zd-green-bg': '#e6f4ea',
    '--zd-amber': '#8a5300',
    '--zd-amber-bg': '#fdf1dc',
    '--zd-red': '#b3261e',
    '--zd-red-bg': '#fce8e6',
    '--zd-violet': '#6b3fa0',
    '--zd-violet-bg': '#f1eaf9',
    '--zd-grey': '#566170',
    '--zd-grey-bg': '#eceff3',
    '--zd-ink': '#264d80',
    '--zd-ink-bg': '#e4edf8',
  },
  dark: {
    '--mantine-color-body': '#171c23',
    '--mantine-color-text': '#dde2e9',
    '--mantine-color-dimmed': '#9aa5b4',
    '--mantine-color-placeholder': '#8b96a5',
    '--mantine-color-error': '#ff9a92',
    '--mantine-color-anchor': '#9dbde6',
    '--zd-desk': '#11151a',
    '--zd-paper': '#171c23',
    '--zd-rail-bg': '#0f1c2e',
    '--zd-rail-text': '#cfd9e6',
    '--zd-rail-hover': '#1b2e49',
    '--zd-rail-active': '#284469',
    '--zd-line': '#2b333d',
    '--zd-line-strong': '#3f4854',
    '--zd-zebra': '#191f27',
    '--zd-hover': '#1f2731',
    '--zd-selected': '#22344d',
    '--zd-cursor': '#8fb4e3',
    '--zd-mark': '#5b4a12',
    '--zd-green': '#7fd49d',
    '--zd-green-bg': '#17301f',
    '--zd-amber': '#f0bd6a',
    '--zd-amber-bg': '#362811',
    '--zd-red': '#ff9a92',
    '--zd-red-bg': '#3b1a18',
    '--zd-violet': '#c9a8ef',
    '--zd-violet-bg': '#2b2038',
    '--zd-grey': '#a9b3c0',
    '--zd-grey-bg': '#262d36',
    '--zd-ink': '#9dbde6',
    '--zd-ink-bg': '#1d2f4a',
  },
});
