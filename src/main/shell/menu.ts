// The application menu: standard editing and the few actions people look for there. The desk carries them out.
import { Menu, type MenuItemConstructorOptions } from 'electron';

export function setMenu(act: (action: string) => void, developer: boolean): void {
  const item = (label: string, action: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => act(action),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const template: MenuItemConstructorOptions[] = [
    {
      label: '文件',
      submenu: [
        item('导入…', 'import'),
        item('打印…', 'print', 'CmdOrCtrl+P'),
        item('备份…', 'backup'),
        { type: 'separator' },
        { role: 'quit', label: '退出' },
      ],
    },
    {
      label: '编辑',
      submenu: [
        item('撤销更改', 'undo', 'CmdOrCtrl+Z'),
        { type: 'separator' },
        { role: 'cut', label: '剪切' },
        { role: 'copy', label: '复制' },
        { role: 'paste', label: '粘贴' },
        { role: 'selectAll', label: '全选' },
      ],
    },
    {
      label: '查看',
      submenu: [
        { role: 'resetZoom', label: '实际大小' },
        { role: 'zoomIn', label: '放大' },
        { role: 'zoomOut', label: '缩小' },
        { role: 'togglefullscreen', label: '全屏' },
        ...(developer ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    { label: '帮助', submenu: [item('快捷键', 'keys', 'F1'), item('关于', 'about')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
