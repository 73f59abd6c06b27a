// Placeholder until its own commit.
export default function PortfolioPage() {
  return null;
}
