// Settings of the desk: names, language, colours, backup, check of the store.
import { Title } from '@mantine/core';

export default function SettingsPage() {
  return <Title order={1}>设置</Title>;
}
