// The parts of the settings, and the ones that other pages open directly.
export const SECTIONS = [
  'user',
  'display',
  'platform',
  'house',
  'printing',
  'personal',
  'backup',
  'store',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Anything else opens the first part. */
export const sectionOf = (name: string | undefined): SectionId =>
  SECTIONS.find((section) => section === name) ?? 'user';
