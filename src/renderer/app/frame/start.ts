// Joins the screen to main when the window opens: events, status, preferences.
import { call, onEvent } from '../lib/desk';
import { currentT } from '../lib/i18n';
import { notifyDone, notifyError } from '../lib/notify';
import { queryCache, startFeed } from '../lib/useQuery';
import { useDesk } from '../state/desk';
import { usePreferences } from '../state/preferences';

export function startDesk(): void {
  const desk = useDesk.getState();
  startFeed();
  onEvent('task', desk.task);
  onEvent('notice', (notice) => {
    if (notice.error) notifyError(notice.error);
    else if (notice.code === 'storeRebuilt') notifyDone(currentT()('frame.notice.storeRebuilt'));
  });
  let language: 'zh' | 'en' = 'zh';
  let loaded = false;
  const loadPreferences = (): void => {
    if (loaded || !useDesk.getState().opened) return;
    loaded = true;
    void usePreferences.getState().load(language);
  };
  onEvent('status', (status) => {
    const before = useDesk.getState().status?.store;
    desk.setStatus(status);
    // What could not be read while the store was away is read now.
    if (status.store === 'ok' && before !== undefined && before !== 'ok') queryCache.invalidate('*');
    loadPreferences();
  });
  void call('app.info', {}).then(async (info) => {
    if (info.ok) {
      desk.setInfo(info.value);
      language = info.value.language;
      if (!loaded) usePreferences.setState({ language });
    }
    const status = await call('app.status', {});
    if (status.ok) desk.setStatus(status.value);
    loadPreferences();
  });
}
