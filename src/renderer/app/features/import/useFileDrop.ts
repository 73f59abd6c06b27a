// Files dropped anywhere on the page. Only the first one counts; its path comes from the program.
import { type DragEvent, useState } from 'react';
import { filePath } from '../../lib/desk';

export interface FileDrop {
  /** A file hovers above the page. */
  readonly over: boolean;
  readonly handlers: {
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

export function useFileDrop(open: (file: string) => void): FileDrop {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver(event) {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave(event) {
        const inside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!inside) setOver(false);
      },
      onDrop(event) {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        const path = file ? filePath(file) : '';
        if (path !== '') open(path);
      },
    },
  };
}
