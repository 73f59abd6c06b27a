// Import of a spreadsheet in four steps: file, columns, dry run, import.
import { Title } from '@mantine/core';

export default function ImportPage() {
  return <Title order={1}>导入</Title>;
}
