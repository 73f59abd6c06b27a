// A score as typed: a whole number from 0 to 100, or nothing.

export function scoreOf(text: string): number | undefined | 'wrong' {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return undefined;
  return /^\d{1,3}$/.test(typed) && Number(typed) <= 100 ? Number(typed) : 'wrong';
}
