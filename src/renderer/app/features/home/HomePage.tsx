// The desk's first page: what is in the portfolio and what wants doing today.
import { Title } from '@mantine/core';

export default function HomePage() {
  return <Title order={1}>工作台</Title>;
}
