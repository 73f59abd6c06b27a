// Placeholder until its own commit.
export default function ActivityPage() {
  return null;
}
