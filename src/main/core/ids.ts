// UUID version 7 (RFC 9562): 48 bits of milliseconds, then chance, so that ids sort by time.

/** @param random a version-4 UUID; its chance is kept, its head replaced */
export function uuidV7(now: number, random: string): string {
  const time = Math.floor(now).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${random.slice(15)}`;
}
