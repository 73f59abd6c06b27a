// Catalogue of printable reports with preview, PDF and printing.
import { Title } from '@mantine/core';

export default function ReportsPage() {
  return <Title order={1}>报表</Title>;
}
