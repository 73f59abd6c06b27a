// A page whose code comes when it is first wanted. Without Suspense, which holds back what is ready for 300 ms once it has
// shown its placeholder, and shows one even where the code is already there.
import { type ComponentType, useEffect, useState } from 'react';
import { RowSkeletons } from '../components/Skeletons';
import type { PageCode } from '../lib/pageCode';

export function PageView({ code }: { readonly code: PageCode }) {
  const [Shown, setShown] = useState<ComponentType | null>(() => code.known());
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (Shown === null) code.load().then((page) => setShown(() => page), setError);
  }, [Shown, code]);
  if (error !== null) throw error;
  return Shown === null ? <RowSkeletons /> : <Shown />;
}
