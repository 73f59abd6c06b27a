// A scrolled region that holds nothing to stop at can only be read with the keyboard where it is a stop itself (WCAG 2.1.1).
export const scrollStop = { tabIndex: 0 } as const;
