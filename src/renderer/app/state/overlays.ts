// Which of the frame's panels are open.
import { create } from 'zustand';

interface OverlayState {
  readonly palette: boolean;
  readonly keys: boolean;
  readonly tasks: boolean;
  open(name: 'palette' | 'keys' | 'tasks', open: boolean): void;
}

export const useOverlays = create<OverlayState>((set) => ({
  palette: false,
  keys: false,
  tasks: false,
  open: (name, open) => set({ [name]: open }),
}));
