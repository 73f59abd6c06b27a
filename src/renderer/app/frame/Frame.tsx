// The frame around every page: rail, top bar, page, status bar.
import { pageOf } from '../routes';
import { useNavigation } from '../state/navigation';
import classes from './Frame.module.css';
import { KeySheet } from './KeySheet';
import { PageBoundary } from './PageBoundary';
import { PageView } from './PageView';
import { Palette } from './Palette';
import { Rail } from './Rail';
import { StatusBar } from './StatusBar';
import { StoreGate } from './StoreGate';
import { TopBar } from './TopBar';
import { useGlobalKeys } from './useGlobalKeys';
import { usePagesAhead } from './usePagesAhead';

export function Frame() {
  useGlobalKeys();
  const page = useNavigation((state) => state.place.page);
  const { code } = pageOf(page);
  usePagesAhead(code);
  return (
    <div className={classes.frame}>
      <Rail />
      <TopBar />
      <main className={classes.page} data-testid={`page-${page}`}>
        <StoreGate>
          <PageBoundary key={page}>
            <PageView code={code} />
          </PageBoundary>
        </StoreGate>
      </main>
      <StatusBar />
      <Palette />
      <KeySheet />
    </div>
  );
}
