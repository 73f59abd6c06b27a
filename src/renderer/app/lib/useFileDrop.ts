// Files dropped on a place of the page: what the place says while they are over it, and their paths on disk.
import { type DragEvent, useState } from 'react';
import { filePath } from './desk';

interface FileDrop {
  readonly 'data-over': true | undefined;
  onDragOver(event: DragEvent): void;
  onDragLeave(): void;
  onDrop(event: DragEvent): void;
}

/** To be spread over the place; everything a drop does must be possible with a button too. */
export function useFileDrop(onFiles: (paths: string[]) => void): FileDrop {
  const [over, setOver] = useState(false);
  return {
    'data-over': over || undefined,
    onDragOver(event) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event) {
      event.preventDefault();
      setOver(false);
      const paths = [...event.dataTransfer.files].map(filePath).filter((path) => path !== '');
      if (paths.length > 0) onFiles(paths);
    },
  };
}
